# Ready letters: their names, and what the person signs. The letter itself stands in forms/templates/letters/, in German.
document-letter-day = { $day }
document-letter-signature = Chữ ký
document-letter-enclosures = Giấy tờ kèm theo
document-letter-sign = Xin quý vị đọc lá thư, hoặc nhờ người dịch cho mình. Chỉ ký khi mọi điều trong thư đều đúng.
document-letter-send = Xin gửi lá thư ngay hôm nay: gửi thư bảo đảm (Einschreiben), gửi qua mẫu liên hệ của cơ quan, hoặc gửi fax. Hoặc quý vị nộp trực tiếp và nhờ họ xác nhận trên một bản sao. Giữ kỹ giấy chứng minh đã gửi.
document-letter-residence_renewal = Xin gia hạn giấy phép cư trú (Aufenthaltstitel)
    .meaning = Với lá thư này, quý vị xin gia hạn giấy phép cư trú và xin một giấy xác nhận rằng quý vị được ở lại cho đến khi có quyết định. Điều quan trọng là thư phải đến nơi trước khi thẻ hết hạn.
document-letter-benefit_renewal = Xin Jobcenter trả tiếp (đơn đơn giản)
    .meaning = Với lá thư này, quý vị xin Jobcenter trả tiền tiếp. Các mẫu đơn có thể nộp sau; lá thư giữ được ngày nộp.
document-letter-childcare_need = Báo nhu cầu gửi trẻ cho sở thanh thiếu niên (Jugendamt)
    .meaning = Với lá thư này, quý vị báo cho sở thanh thiếu niên (Jugendamt) rằng con quý vị cần một chỗ gửi trẻ. Từ bây giờ, sở phải lo việc này và trả lời quý vị.
document-letter-review_request = Xin xem xét lại quyết định (§ 44 SGB X)
    .meaning = Với lá thư này, quý vị xin cơ quan kiểm tra lại các quyết định trước đây. Nếu họ đã trả quá ít, quý vị có thể được trả bù.
document-letter-confidentiality_release = Cho phép miễn nghĩa vụ giữ bí mật (Schweigepflicht)
    .meaning = Với tờ giấy này, quý vị cho phép nơi tư vấn nói chuyện với một nơi nhất định về những việc nhất định. Quý vị không bắt buộc phải ký, và có thể rút lại bất cứ lúc nào.
