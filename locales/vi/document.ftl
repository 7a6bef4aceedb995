## The person's own page: plain words, nothing on status or protection
document-client-title = Các bước tiếp theo của quý vị
document-client-today = Ngày lập: { $day }
document-client-none = Hiện giờ quý vị không phải tự làm gì cả. Chúng tôi sẽ liên lạc với quý vị.
document-client-step = Bước { $number }
document-client-for = Cho
document-client-when = Khi nào
document-client-on = ngày { $day }
document-client-by = trước hoặc trong ngày { $day }
document-client-where = Ở đâu
document-client-here = tại văn phòng tư vấn của chúng tôi
document-client-bring = Xin mang theo
document-client-review = Ngày { $day }, chúng ta cùng xem những gì đã làm được.
document-client-note = Có câu hỏi? Xin đến gặp hoặc gọi điện cho chúng tôi. Tờ giấy này là một đề xuất. Quý vị là người quyết định.

## The plan for the file
# Between the items of a list, with its blank.
document-comma = { ", " }
