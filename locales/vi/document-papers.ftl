## The person's own page
document-client-phrases = Các câu tiếng Đức để đưa ra ở quầy
document-phrase-receipt = Tôi muốn nộp giấy tờ này. Xin cho tôi một giấy xác nhận đã nhận, có ghi ngày.
document-phrase-missing = Xin viết ra giúp tôi còn thiếu gì và phải nộp trước ngày nào.
document-phrase-language = Ngôn ngữ của tôi: { $language }. Xin ông/bà nói chậm, hoặc tìm giúp người phiên dịch được không?

## Papers: there, missing, who gets them
document-checklist-title = Giấy tờ của tôi
document-checklist-how = Xin đánh dấu những gì quý vị đã có. Những gì còn thiếu, chúng ta cùng lo.
document-checklist-none = Quý vị không cần giấy tờ gì cho các bước tiếp theo.
document-checklist-note = Đừng bao giờ giao bản gốc cho ai: đưa bản gốc cho họ xem và nộp bản sao.
document-column-paper = Giấy tờ
document-column-there = đã có
document-column-missing = còn thiếu
document-column-gets_it = Ai lo?
document-column-by = trước ngày
