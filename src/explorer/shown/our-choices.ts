/** Where no law says it, the policy gives its own reason; a Vietnamese page gives it in Vietnamese. Keyed by the reason as the policy has it. */
export const OUR_CHOICES: Readonly<Record<string, string>> = {
  'a code stands for the name': 'mã số thay cho họ tên',
  'a fact on the wrong matter is withdrawn by its agency': 'dữ kiện gửi nhầm vụ việc do chính cơ quan gửi rút lại',
  'a file holds what its maker is shown on the page, cell for cell': 'tệp chỉ chứa đúng những gì người xuất được xem trên trang',
  'a home commune tells who the person is, even that it is known': 'xã nơi ở cho biết người đó là ai, kể cả việc đã biết nơi ở',
  'a joining can be undone, with a reason': 'việc nhập hai vụ việc có thể hoàn tác, kèm lý do',
  'a matter counts only by what the caller sees in it, so that a figure tells what its list would':
    'vụ việc chỉ được đếm theo phần người hỏi được xem, nên số liệu nói đúng như danh sách',
  'a mobile trial is public once it is announced': 'phiên tòa lưu động là công khai khi đã thông báo',
  'a reason written about a protected person is as secret as the file and as the person':
    'lý do viết về người được bảo vệ được giữ kín như hồ sơ và như chính người đó',
  'a reason written about a victim is as secret as who the victim is': 'lý do viết về nạn nhân được giữ kín như danh tính nạn nhân',
  'a reason written about what a victim asked for is as secret as who the victim is':
    'lý do viết về yêu cầu của nạn nhân được giữ kín như danh tính nạn nhân',
  'a saved search is its owner’s, and nobody else learns that it exists': 'tìm kiếm đã lưu là của người lưu, người khác không biết là có',
  'a suspect before the charge is named to fewer still (BLTTHS Điều 13, 179)':
    'người chưa bị khởi tố chỉ được nêu tên với ít người hơn nữa (BLTTHS Điều 13, 179)',
  'a trail is read by the one it speaks of, and by the inspector of the agency whose facts were read':
    'nhật ký do chính người được ghi và thanh tra của cơ quan có dữ kiện được xem đọc',
  'a year of birth tells who a witness is': 'năm sinh cho biết người làm chứng là ai',
  "an inspector sees who saw the agency's facts": 'thanh tra được biết ai đã xem dữ kiện của cơ quan mình',
  'as any hearing': 'như mọi phiên tòa',
  'as its announcement': 'như thông báo của phiên tòa đó',
  'as the gates that it tells of': 'như các điều kiện mà trường này nói đến',
  'as the request that it decides (BLTTHS Điều 25)': 'như yêu cầu được giải quyết (BLTTHS Điều 25)',
  'as the venue': 'như địa điểm',
  'everybody sees what was logged of themselves': 'mỗi người được xem nhật ký về chính mình',
  'figures, of which none small enough to mean somebody is shown': 'số liệu; ô quá nhỏ, có thể chỉ ra một người, không được hiển thị',
  'how a trial is guarded and prepared is for those who prepare it, also after the announcement':
    'việc bảo vệ, chuẩn bị phiên tòa chỉ dành cho người chuẩn bị, cả sau khi thông báo',
  'how victims were recruited belongs to the case and names nobody': 'cách dụ dỗ thuộc nội dung vụ án và không nêu tên ai',
  'it tells of a victim as much as of the accused': 'trường này nói về nạn nhân không kém gì về bị can',
  'no law says who proposes or decides a mobile trial': 'không có luật quy định ai đề xuất, ai quyết định xét xử lưu động',
  'of victims only counts are told, cells under 5 suppressed': 'về nạn nhân chỉ cung cấp số đếm, ô dưới 5 không hiển thị',
  'officers are named to their own agency only': 'tên cán bộ chỉ hiển thị với chính cơ quan đó',
  'that a case is chosen as a model is no public fact': 'việc chọn làm vụ án điểm không phải thông tin công khai',
  'that a state secret is touched or not (BLTTHS Điều 25) belongs to the case':
    'việc có liên quan bí mật nhà nước hay không thuộc nội dung vụ án (BLTTHS Điều 25)',
  'that a trial is a mobile one shows as its mode does': 'việc phiên tòa là lưu động hiển thị như hình thức xét xử',
  'that social affairs take part tells that there is a victim': 'cơ quan bảo trợ xã hội tham gia cho biết là có nạn nhân',
  'that there is a witness is told as that there is a victim': 'việc có người làm chứng được giữ như việc có nạn nhân',
  'the body that leads opens the matter': 'cơ quan chủ trì quyết định cho tham gia vụ việc',
  'the certificate names the person': 'giấy xác nhận nêu tên người đó',
  'the court chooses, the procuracy is asked and may propose': 'tòa án chọn, Viện kiểm sát được hỏi ý kiến và có thể đề xuất',
  'the court that tries the case': 'tòa án xét xử vụ án',
  'the court that tries the case plans the trial and answers for it': 'tòa án xét xử vụ án lập kế hoạch và chịu trách nhiệm',
  'the court that tries the case prepares the trial, its clerk too': 'tòa án xét xử vụ án chuẩn bị phiên tòa, gồm cả thư ký',
  'the judge who prepares the trial answers for it (BLTTHS Điều 45)': 'thẩm phán chuẩn bị phiên tòa chịu trách nhiệm (BLTTHS Điều 45)',
  'the list of venues is of no matter, the court chooses from it': 'danh mục địa điểm không thuộc vụ việc nào, tòa án chọn từ đó',
  'the ordinal says nothing of the person': 'số thứ tự không nói gì về người đó',
  'the place of the deed belongs to the case': 'nơi phạm tội thuộc nội dung vụ án',
  'the reason is free text of the file': 'lý do là văn bản tự do trong hồ sơ',
  'the route belongs to the case': 'tuyến đường thuộc nội dung vụ án',
  'those who choose, those who supervise, and the committee that steers': 'người chọn, người kiểm sát và Ban Chỉ đạo',
  'until it is announced, a mobile trial is the business of those who are asked':
    'trước khi thông báo, phiên tòa lưu động là việc của những nơi được hỏi ý kiến',
  "what a body is asked and says is its own and the court's": 'điều một cơ quan được hỏi và trả lời là của cơ quan đó và của tòa án',
  'what a gate said to one may tell an age or a home to another': 'một điều kiện có thể làm lộ tuổi hoặc nơi ở của người khác',
  'what a victim agreed to tells of the person as much as the name': 'điều nạn nhân đồng ý cho biết về người đó không kém họ tên',
  'what is shown may be taken along as a file, and that is logged': 'điều được xem có thể xuất thành tệp, và việc xuất được ghi nhật ký',
  'what it rests on tells of the person': 'căn cứ của kết luận cho biết về người đó',
  'what it says follows the right to each fact behind it': 'nội dung theo quyền xem từng dữ kiện làm căn cứ',
  'what people keep is theirs': 'điều mỗi người lưu là của người đó',
  'what the court answers for before a trial (BLTTHS Điều 25, 255) belongs to the case':
    'điều tòa án xác nhận trước phiên tòa thuộc nội dung vụ án (BLTTHS Điều 25, 255)',
  'what the court signs is for the court, and tells what the bodies said and who is charged with what':
    'văn bản tòa án ký dành cho tòa án; nêu ý kiến các cơ quan, ai bị truy tố về tội gì',
  'what waits is seen by its reporter only': 'dữ kiện đang chờ chỉ người gửi thấy',
  'what was nearly published is for those who answer for the text': 'bản suýt công bố chỉ dành cho người chịu trách nhiệm về nội dung',
  'where the court sits belongs to the case until the hearing is public':
    'nơi mở phiên tòa thuộc nội dung vụ án cho đến khi phiên tòa công khai',
  'which of the persons is protected is as secret as who a victim is': 'ai được bảo vệ được giữ kín như danh tính nạn nhân',
  'who asks for a closed trial (BLTTHS Điều 25) tells of the victim': 'ai yêu cầu xử kín cho biết về nạn nhân (BLTTHS Điều 25)',
  'who is held says something of the case, not of a person': 'ai bị giữ nói về vụ án, không nói về một người',
  'who prosecutes answers for the file (BLTTHS Điều 41, 42)':
    'người thực hành quyền công tố chịu trách nhiệm về hồ sơ (BLTTHS Điều 41, 42)',
  'who told of a victim is protected as an informant': 'người báo tin về nạn nhân được bảo vệ như người tố giác',
  'who weighs a mobile trial sees what the weighing goes by': 'người cân nhắc xét xử lưu động được xem các căn cứ cân nhắc',
  'why the hearing may open later (BLTTHS Điều 277 khoản 3) belongs to the case':
    'lý do mở phiên tòa muộn hơn thuộc nội dung vụ án (BLTTHS Điều 277 khoản 3)',
  'written reasons are for those who weigh them, also after the announcement':
    'lý do bằng văn bản dành cho người cân nhắc, cả sau khi thông báo',
};
