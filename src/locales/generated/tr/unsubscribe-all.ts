// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "İletişim tercihimi ayarlıyorum",
  "choices": "seçimlerim",
  "keep-open": "Henüz kaydedilmedi. Bu sayfayı açık tutun.",
  "privacy": "Kişisel veriler",
  "receipt": "Makbuzumu indir",
  "rejected": "Site yanıtınızı almadı. Seçimlerinize giden bağlantıyı kullanın.",
  "retry": "Yeniden dene",
  "saved": "Yanıtınız kaydedildi.",
  "saving": "Kaydediliyor…",
  "sender": "Bu iletileri {name} gönderir. İstediğiniz zaman fikrinizi değiştirebilirsiniz:",
  "stop-address": "İletileri alan adresi veya numarayı yazın.",
  "stop-all": "Tüm iletişimden çıkıyorum",
  "stop-alone": "Bu sayfa isteğinizi kendisi gönderemez. Formu kullanın.",
  "stop-effect": "Çıkış hemen, tüm amaçlar, kanallar ve markalar için geçerlidir. Verileriniz bulunan ortaklara bildirilir.",
  "stop-otherwise": "Bu formu da kullanabilir veya bize yazabilirsiniz.",
  "stop-service": "Siparişleriniz veya sözleşmeleriniz için gerekli iletiler gelmeye devam eder.",
  "stop-stranger": "Bu bağlantı artık kim olduğunuzu söylemiyor.",
  "stop-title": "Hangi iletileri almak istiyorsunuz?",
  "stopped": "Tüm iletişimden çıkışınız kaydedildi. Hemen geçerlidir.",
  "waiting": "Henüz kaydedilmedi. Yeniden gönderilecek.",
  "who": "{name} onayınızı istiyor. İstediğiniz zaman fikrinizi değiştirebilirsiniz:"
};
