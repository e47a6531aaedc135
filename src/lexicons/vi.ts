import { written } from './written.js';

/** Vietnamese. */
export const vietnamese = written({
  language: 'vi',
  stopWords: `
    của, và, là, có, được, cho, trong, một, với, không, các, đã, người, những, này, để, khi, đến, từ, về, ở, vào,
    ra, cũng, như, tại, theo, trên, phải, sẽ, đó, còn, nhiều, nhưng, bị, lại, sau, hơn, thì, mà, đang, chỉ, nên,
    rất, do, qua, nếu, hay, vì, ông, anh, tôi, họ, làm, trước, năm, ngày, việc, lên, đi, nói, thể, cùng, giữa`,
  months: `
    tháng 1, tháng một, tháng giêng, thg 1; tháng 2, tháng hai, thg 2; tháng 3, tháng ba, thg 3; tháng 4, tháng tư,
    thg 4; tháng 5, tháng năm, thg 5; tháng 6, tháng sáu, thg 6; tháng 7, tháng bảy, thg 7; tháng 8, tháng tám, thg
    8; tháng 9, tháng chín, thg 9; tháng 10, tháng mười, thg 10; tháng 11, tháng mười một, thg 11; tháng 12, tháng
    mười hai, tháng chạp, thg 12`,
  weekdays: `
    thứ hai, thứ 2, t2; thứ ba, thứ 3, t3; thứ tư, thứ 4, t4; thứ năm, thứ 5, t5; thứ sáu, thứ 6, t6; thứ bảy, thứ
    7, t7; chủ nhật, cn`,
  bylineOpeners: `
    tác giả, bài, bài viết, theo, bài và ảnh, người viết, phóng viên, biên tập, đăng bởi, viết bởi, thực hiện, nhóm
    phóng viên, dịch, biên dịch`,
  authorJoiners: `và, &, -`,
  roles: `
    phóng viên, biên tập viên, nhà báo, tổng biên tập, phó tổng biên tập, cộng tác viên, biên dịch viên, tác giả,
    giáo sư, tiến sĩ, thạc sĩ, luật sư, chuyên gia, pv, ctv, tổng hợp`,
  publishedLabels: `
    ngày đăng, đăng ngày, đăng lúc, xuất bản, ngày xuất bản, đăng tải, thời gian, ngày, thời gian đăng, đã đăng,
    ngày tạo, công bố`,
  modifiedLabels: `
    cập nhật, cập nhật lúc, cập nhật ngày, cập nhật lần cuối, cập nhật mới nhất, sửa đổi, chỉnh sửa, lần cuối cập
    nhật`,
  dateTimeJoiners: `lúc`,
  clockWords: `giờ, h, gmt+7, phút, sáng, chiều, tối`,
  agencies: `
    TTXVN, TTX, Thông tấn xã Việt Nam, VNA, VietnamPlus, VOV, VTV, TTXVN/Vietnam+, Tân Hoa xã, Dân trí, VTC News, NLĐO,
    PLO, TTO, TPO, VOV.VN, VietNamNet, Chinhphu.vn, Tuổi Trẻ Online, SGGPO`,
  chrome: `
    trang chủ, trang nhất, tin tức, tin nóng, tin nhanh, thời sự, chính trị, xã hội, thế giới, quốc tế, trong nước,
    địa phương, tin theo khu vực, hà nội, tp hồ chí minh, tp hcm, kinh tế, kinh doanh, doanh nghiệp, tài chính,
    chứng khoán, bất động sản, việc làm, pháp luật, an ninh, giáo dục, tuyển sinh, sức khỏe, y tế, khoa học, công
    nghệ, khoa học công nghệ, số hóa, môi trường, thời tiết, giao thông, xe, ô tô, ô tô xe máy, văn hóa, sách, âm
    nhạc, phim, điện ảnh, truyền hình, giải trí, sao, thời trang, làm đẹp, đời sống, gia đình, giới trẻ, phụ nữ, ẩm
    thực, du lịch, lịch sử, tử vi, thư giãn, trò chơi, thể thao, bóng đá, bóng đá quốc tế, quần vợt, kết quả, lịch
    thi đấu, bảng xếp hạng, góc nhìn, quan điểm, phân tích, phỏng vấn, phóng sự, chuyên đề, hồ sơ, tâm sự, bạn đọc,
    blog, ảnh, hình ảnh, thư viện ảnh, video, podcast, podcasts, nghe, nghe bài viết, nghe đọc bài, truyền hình trực
    tiếp, trực tiếp, báo in, báo giấy, e-magazine, lưu trữ, tất cả, menu, mở menu, đóng, chuyển đến nội dung, đến
    nội dung chính, về đầu trang, lên đầu trang, quay lại, trở lại, trở về, tìm kiếm, tìm, kết quả tìm kiếm, đăng
    nhập, đăng xuất, đăng ký, tạo tài khoản, tài khoản, mật khẩu, quên mật khẩu, đăng ký mua báo, thông báo, ứng
    dụng, chia sẻ facebook, chia sẻ lên facebook, gửi, gửi email, gửi bài viết, in, in bài viết, bản in, sao chép,
    sao chép liên kết, copy link, copy link thành công, lưu, lưu bài viết, thích, theo dõi, quan tâm, xem bình luận,
    trả lời, báo cáo, báo lỗi, bình chọn, thăm dò, xem tất cả, xem chi tiết, chi tiết, tiếp tục đọc, đọc toàn bộ,
    xem tiếp, tải thêm, đang tải, hiển thị thêm, thu gọn, trước, sau, tiếp, tiếp theo, trang trước, trang sau,
    trang, quảng cáo, liên hệ quảng cáo, tài trợ, nội dung tài trợ, thông tin doanh nghiệp, rao vặt, mua ngay, thêm
    vào giỏ hàng, giỏ hàng, thanh toán, giá, giao hàng, mô tả, đánh giá, sản phẩm, khuyến mãi, giới thiệu, về chúng
    tôi, tòa soạn, liên hệ, liên hệ tòa soạn, tuyển dụng, trợ giúp, hỗ trợ, câu hỏi thường gặp, sơ đồ trang, họ tên,
    họ và tên, email, điện thoại, địa chỉ, nội dung, bắt buộc, có, không, mục lục, cài đặt, tiếng việt, hotline,
    đường dây nóng`,
  chromeOpeners: `
    chia sẻ lên, chia sẻ qua, theo dõi chúng tôi, xem thêm, xem thêm:, đọc thêm, đọc thêm:, mời xem, mời bạn đọc,
    mời độc giả, mời quý độc giả, tin liên quan:, bài liên quan:, ảnh:, ảnh minh họa, ảnh minh hoạ, ảnh chụp, hình:,
    video:, nguồn:, nguồn ảnh, đồ họa:, từ khóa:, thẻ:, tags:, chủ đề:, chuyên mục:, danh mục:, quảng cáo:, đăng ký
    nhận, tải ứng dụng, liên hệ:, điện thoại:, hotline:, email:, địa chỉ:, bản quyền, copyright, tổng biên tập:,
    giấy phép`,
  trailingHeadings: `
    tin liên quan, bài liên quan, bài viết liên quan, tin bài liên quan, tin tức liên quan, nội dung liên quan, chủ
    đề liên quan, sản phẩm liên quan, video liên quan, có thể bạn quan tâm, bạn có thể quan tâm, có thể bạn thích,
    bạn có thể thích, dành cho bạn, đề xuất cho bạn, gợi ý cho bạn, tin cùng chuyên mục, cùng chuyên mục, tin cùng
    chủ đề, cùng chủ đề, bài cùng chuyên mục, bài viết cùng chuyên mục, cùng tác giả, bài viết cùng tác giả, tin
    khác, các tin khác, tin tức khác, bài viết khác, các bài viết khác, xem thêm, đọc thêm, đọc tiếp, đọc nhiều, đọc
    nhiều nhất, tin đọc nhiều, xem nhiều, xem nhiều nhất, được xem nhiều, tin nổi bật, nổi bật, tin hot, tiêu điểm,
    tin mới, tin mới nhất, mới nhất, bài mới, bài viết mới, bài viết mới nhất, tin tức mới nhất, xu hướng, bình luận
    nhiều, đừng bỏ lỡ, không nên bỏ lỡ, bình luận, ý kiến, ý kiến bạn đọc, ý kiến của bạn, gửi bình luận, viết bình
    luận, để lại bình luận, gửi phản hồi, chia sẻ, chia sẻ bài viết, theo dõi chúng tôi, từ khóa, thẻ, tags, chủ đề,
    bản tin, đăng ký nhận tin, về tác giả, tác giả, nguồn, tài liệu tham khảo, tham khảo, chú thích, liên kết ngoài,
    bài trước, bài sau, chuyên mục, danh mục`,
  consent: `
    chúng tôi sử dụng cookie, sử dụng cookie, trang web này sử dụng, website này sử dụng, chấp nhận tất cả, chấp
    nhận cookie, đồng ý tất cả, từ chối tất cả, cài đặt cookie, tùy chọn cookie, cài đặt quyền riêng tư, dữ liệu cá
    nhân, quyền riêng tư của bạn, bằng cách tiếp tục, chặn quảng cáo`,
  subscription: `
    đăng ký nhận bản tin, đăng ký nhận tin, nhận bản tin, nhận tin mới, email của bạn, nhập email, đăng ký ngay,
    đăng ký kênh, theo dõi trên, theo dõi chúng tôi trên, trên google news, tải ứng dụng, đăng ký thành viên, dành
    cho thành viên, đọc không giới hạn, dùng thử miễn phí, ủng hộ chúng tôi`,
  legal: `
    bản quyền thuộc về, giữ bản quyền, mọi quyền được bảo lưu, điều khoản sử dụng, điều khoản dịch vụ, chính sách
    bảo mật, chính sách quyền riêng tư, chính sách cookie, quyền riêng tư, cơ quan chủ quản, chịu trách nhiệm nội
    dung, chịu trách nhiệm quản lý, giấy phép số, giấy phép hoạt động, giấy phép xuất bản, bộ thông tin và truyền
    thông, ghi rõ nguồn, phải ghi rõ nguồn, không sao chép, không được sao chép, khi chưa được phép, bằng văn bản,
    email của bạn sẽ không được hiển thị`,
  noArticle: `
    không tìm thấy trang, trang không tồn tại, trang bạn tìm kiếm, trang bạn yêu cầu, trang không tìm thấy, lỗi 404,
    bài viết không tồn tại, nội dung không tồn tại, không còn tồn tại, truy cập bị từ chối, đã xảy ra lỗi, có lỗi
    xảy ra, đang bảo trì, vui lòng đăng nhập, đăng nhập để tiếp tục, đăng nhập để đọc, bật javascript, tôi không
    phải là robot, đang chuyển hướng, không có kết quả, không tìm thấy kết quả`,
  relativeTime: `trước, cách đây; vừa xong; hôm nay; hôm qua; hôm kia; giây; phút; giờ; ngày; tuần; tháng; năm`,
  readingTime: `phút đọc, thời gian đọc, đọc trong, phút để đọc`,
});
