-- Sentences for gaps and contradictions between agencies. They are made from codes and never carry reported text.
create table matter.warning_kind (
  kind text primary key,
  labels text[] not null,
  message text not null,
  message_en text not null,
  basis text not null
);
comment on column matter.warning_kind.labels is 'The labels of what the warning is made from; whoever reads it must be shown all of them.';

insert into matter.warning_kind (kind, labels, message, message_en, basis) values
  ('REGISTERED_WITHOUT_INDICTMENT', '{STATUS,CASE}', 'Tòa án đã thụ lý nhưng chưa có cáo trạng mà việc thụ lý dẫn tới.', 'The court has registered the case, but the indictment it refers to is not known.', 'BLTTHS 276'),
  ('INDICTMENT_NAMES_OTHER_COURT', '{STATUS,CASE}', 'Cáo trạng chuyển vụ án đến một tòa án khác với tòa án đã thụ lý.', 'The indictment names another court than the one that registered the case.', 'BLTTHS 244, 276'),
  ('REGISTERED_BEFORE_INDICTMENT', '{STATUS,CASE}', 'Ngày thụ lý sớm hơn ngày ban hành cáo trạng.', 'The case was registered before the indictment was issued.', 'BLTTHS 276'),
  ('CHARGE_NOT_APPROVED', '{CASE}', 'Hồ sơ đã chuyển Viện kiểm sát nhưng còn quyết định khởi tố bị can chưa được phê chuẩn.', 'The file has reached the procuracy, but a charge is not approved.', 'BLTTHS 179'),
  ('APPROVAL_OF_UNKNOWN_CHARGE', '{CASE}', 'Viện kiểm sát phê chuẩn một quyết định khởi tố bị can chưa được báo cáo.', 'The procuracy approved a charge that has not been reported.', 'BLTTHS 179'),
  ('HANDOVER_NOT_ACKNOWLEDGED', '{STATUS,CASE}', 'Việc bàn giao chưa được bên nhận xác nhận.', 'A hand-over has not been acknowledged by its recipient.', 'BLTTHS 164, 169'),
  ('BORDER_CASE_NOT_HANDED_OVER', '{STATUS,CASE}', 'Bộ đội Biên phòng đã khởi tố, Công an đang giải quyết nhưng chưa có biên bản bàn giao.', 'The Border Guard initiated and the police act, but no hand-over is known.', 'BLTTHS 164'),
  ('OFFENCE_OUTSIDE_BORDER_GUARD', '{CASE}', 'Tội danh không thuộc thẩm quyền khởi tố của Bộ đội Biên phòng.', 'The offence is not on the list that the Border Guard may begin with.', 'BLTTHS 164'),
  ('REFERRAL_NOT_ANSWERED', '{CASE,VICTIM_STATUS}', 'Người được chuyển tuyến chưa được cơ quan hỗ trợ tiếp nhận.', 'A referred person has not been received by the support agency.', 'Law 66/2011 arts. 24-26; Law 53/2024 arts. 27-28'),
  ('VICTIMS_WITHOUT_RECEPTION', '{CASE,VICTIM_STATUS}', 'Đã phát hiện hoặc giải cứu nạn nhân nhưng chưa có việc tiếp nhận.', 'Victims were found or rescued, but no reception is known.', 'Law 66/2011 arts. 24-26; Law 53/2024 arts. 27-28'),
  ('IDENTIFICATIONS_CONTRADICT', '{CASE,VICTIM_STATUS}', 'Các kết quả xác định nạn nhân trái ngược nhau.', 'Identifications of the same person contradict each other.', 'Law 66/2011 art. 27; Law 53/2024 art. 32'),
  ('CONCLUDED_BEFORE_INITIATION', '{CASE}', 'Kết luận điều tra có trước quyết định khởi tố vụ án.', 'The investigation was concluded before the case was initiated.', 'BLTTHS 153, 232'),
  ('FILE_BEFORE_CONCLUSION', '{CASE}', 'Viện kiểm sát nhận hồ sơ trước khi có kết luận điều tra.', 'The procuracy received the file before the conclusion of the investigation.', 'BLTTHS 232, 240'),
  ('ORGANISATION_OF_ANOTHER_TIME', '{STATUS,CASE}', 'Có cơ quan không tồn tại vào ngày của sự kiện.', 'A body did not exist on the day of what it reports.', 'Decree 02/2025, Laws 81 and 82/2025'),
  ('CHILD_OFFENCE_WITHOUT_CHILD', '{CASE,VICTIM_STATUS}', 'Tội danh có nạn nhân dưới 16 tuổi nhưng mọi nạn nhân được ghi nhận đều là người thành niên.', 'The offence has a victim under 16, but every victim on record is an adult.', 'BLHS 151'),
  ('MOBILE_TRIAL_WITH_MINOR', '{CASE,VICTIM_STATUS}', 'Xét xử lưu động trong khi có người tham gia tố tụng dưới 18 tuổi.', 'A mobile trial although a participant is under 18.', 'TT 02/2018/TT-TANDTC');
