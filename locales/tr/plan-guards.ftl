guard-undocumented = Geri tutuldu: Biri oturum belgesi olmadan yaşadığı sürece hiçbir resmî daire devreye sokulmaz, çünkü kamu kurumları bunu yabancılar dairesine (Ausländerbehörde) bildirmek zorundadır. Önce bir danışma merkezi veya avukatla görüşün.
explain-held-back = geri tutuluyor
