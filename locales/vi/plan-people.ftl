## Rules
rule-social-discrimination =
    .client = Xin viết ra chuyện gì đã xảy ra, khi nào, và ai có mặt. Buổi tư vấn được giữ kín, và chúng tôi sẵn lòng đi cùng.
rule-social-discrimination_late =
    .client = Nếu quý vị muốn, chúng tôi cùng đi tư vấn. Bây giờ tư vấn vẫn có thể giúp.
rule-social-wished_offer =
    .client = Xin chọn một nơi trong những điều quý vị mong muốn. Lần đầu có người sẵn lòng đi cùng.
rule-letters-helper =
    .client = Xin mang thư từ đến giờ tiếp của chúng tôi, cả thư chưa mở. Chúng ta cùng đọc.
rule-mobility-licence =
    .client = Xin sớm nộp đơn xin bằng lái xe Đức. Sau sáu tháng, quý vị không được lái xe bằng bằng cũ nữa.
rule-mobility-licence_late =
    .client = Hiện nay xin quý vị đừng lái xe. Chúng tôi cùng quý vị xem làm sao để có bằng lái xe Đức.
rule-mobility-reduced_ticket =
    .client = Xin mang giấy quyết định đi hỏi vé giảm giá (Sozialticket). Chúng tôi chỉ cho quý vị chỗ.
rule-legal-contract_withdrawal =
    .client = Ngày mai, xin mang hợp đồng cho chúng tôi. Thường chỉ cần một lá thư ngắn là bỏ được hợp đồng.
rule-legal-contract_check =
    .client = Xin mang hợp đồng cho chúng tôi. Chúng tôi xem khi nào và bằng cách nào quý vị có thể chấm dứt.
rule-social-consent_withdrawn =
    .client = Quý vị đã rút lại một sự đồng ý. Chúng tôi sẽ báo cho nơi đó, quý vị không phải làm gì.
rule-social-own_view =
    .client = Từ nay đến buổi nói chuyện tới, xin nghĩ xem điều gì nên thay đổi trước tiên cho quý vị.

## Actors
actor-anti_discrimination = Nơi chống phân biệt đối xử (Servicestelle ADA)
actor-driving_licence_office = Sở cấp bằng lái xe (Fahrerlaubnisbehörde)
actor-consumer_advice = Tư vấn người tiêu dùng (Verbraucherzentrale)

## Papers
doc-memory_notes = Bản ghi chép: khi nào · ở đâu · ai · chuyện gì · người làm chứng
doc-driving_licence = Bằng lái xe có bản dịch
doc-contract = Hợp đồng và thư về hợp đồng
