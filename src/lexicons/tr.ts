import { written } from './written.js';

/** Turkish. */
export const turkish = written({
  language: 'tr',
  stopWords: `
    ve, bir, bu, da, de, için, ile, olarak, çok, daha, olan, gibi, en, kadar, o, ne, her, sonra, ise, ki, ama, var,
    göre, mi, olduğu, olduğunu, oldu, dedi, değil, yok, ya, veya, hem, ancak, bunun, şu, biz, ben, siz, onun, onlar,
    kendi, iki, ilk, son, yeni, tüm, hiç, bile, nasıl, neden, diye, eden, edildi, etti, üzerinde, arasında,
    tarafından, içinde, önce, şekilde, yapılan, dolayı`,
  months: `
    ocak, oca; şubat, şub; mart, mar; nisan, nis; mayıs, may; haziran, haz; temmuz, tem; ağustos, ağu; eylül, eyl;
    ekim, eki; kasım, kas; aralık, ara`,
  weekdays: `
    pazartesi, pzt; salı, sal; çarşamba, çar, çrş; perşembe, per, prş; cuma, cum; cumartesi, cmt, cts; pazar, paz`,
  bylineOpeners: `
    yazan, yazar, yazarı, yazarlar, haber, haberi yapan, hazırlayan, haberi hazırlayan, muhabir, editör, ekleyen,
    yayınlayan, gönderen, çeviren, çeviri, röportaj, söyleşi, derleyen`,
  authorJoiners: `ve, ile, &`,
  roles: `
    muhabir, muhabiri, editör, editörü, yazar, yazarı, köşe yazarı, gazeteci, gazeteci-yazar, genel yayın yönetmeni,
    yazı işleri müdürü, haber müdürü, haber merkezi, dış haberler, spor servisi, ekonomi servisi, temsilcisi, ankara
    temsilcisi, sorumlu müdür, foto muhabiri, fotoğrafçı, analist, uzman, profesör, akademisyen, ekonomist, avukat,
    stajyer, yönetici, konuk yazar, dış haber editörü, haber editörü`,
  publishedLabels: `
    yayınlanma, yayınlanma tarihi, yayın tarihi, yayımlanma, yayımlanma tarihi, yayınlandı, yayınlanma zamanı,
    yayınlanma saati, yayım tarihi, giriş, giriş tarihi, oluşturulma, oluşturulma tarihi, oluşturma, oluşturma
    tarihi, eklenme, eklenme tarihi, eklendi, haber giriş, haber giriş tarihi, tarih, haber tarihi, paylaşım tarihi,
    gönderildi, gönderilme tarihi`,
  modifiedLabels: `
    güncelleme, güncelleme tarihi, güncellenme, güncellenme tarihi, güncellendi, son güncelleme, son güncelleme
    tarihi, son güncellenme, son güncellenme tarihi, son değişiklik, değiştirilme tarihi, düzenlendi, düzenleme
    tarihi, güncelleme saati`,
  dateTimeJoiners: `saat, saati`,
  clockWords: `saat, tsi`,
  agencies: `
    Anadolu Ajansı, ANADOLU AJANSI, AA, İHA, IHA, İhlas Haber Ajansı, DHA, Demirören Haber Ajansı, Doğan Haber Ajansı,
    ANKA, ANKA Haber Ajansı, Ankara Haber Ajansı, Mezopotamya Ajansı, Mezopotamya, Sputnik Türkiye, BBC Türkçe,
    DW Türkçe, VOA Türkçe, Euronews Türkçe, Cihan Haber Ajansı, DİHA, JinNews, Bianet, TRT Haber, Haber Merkezi,
    HABER MERKEZİ, Foreks, Matriks, Trend Haber Ajansı, BHA, İLKHA`,
  chrome: `
    anasayfa, ana sayfa, haberler, haber, tüm haberler, manşet, gündem, güncel, sıcak gelişme, canlı, canlı yayın,
    canlı izle, canlı tv, türkiye, türkiye haberleri, dünya, dünya haberleri, yerel, yerel haberler, istanbul,
    ankara, izmir, avrupa, orta doğu, politika, siyaset, seçim, seçim sonuçları, ekonomi, ekonomi haberleri, finans,
    borsa, piyasalar, para, döviz, altın, altın fiyatları, döviz kurları, canlı borsa, kripto para, emlak, konut, iş
    dünyası, şirketler, kariyer, iş ilanları, asayiş, 3. sayfa, polis-adliye, yaşam, yaşam haberleri, toplum,
    eğitim, eğitim haberleri, sağlık, sağlık haberleri, bilim, teknoloji, teknoloji haberleri, bilim teknoloji,
    bilim ve teknoloji, otomobil, otomotiv, çevre, iklim, hava durumu, kültür, sanat, kültür sanat, kitap, müzik,
    sinema, film, diziler, dizi, televizyon, tv, tv rehberi, magazin, magazin haberleri, ünlüler, moda, güzellik,
    kadın, aile, anne çocuk, yemek, yemek tarifleri, tarifler, seyahat, seyahat haberleri, gezi, tatil, astroloji,
    burçlar, günlük burç yorumları, oyun, oyunlar, bulmaca, piyango, din, tarih, spor, spor haberleri, futbol, süper
    lig, basketbol, voleybol, tenis, formula 1, şampiyonlar ligi, puan durumu, fikstür, canlı skor, canlı sonuçlar,
    transfer, yazarlar, tüm yazarlar, köşe yazıları, köşe yazarları, görüş, analiz, yorum, röportaj, röportajlar,
    söyleşi, özel haber, özel haberler, dosya, dosyalar, araştırma, video, foto, fotoğraf, fotoğraflar, fotogaleri,
    galeri, infografik, podcast, podcastler, dinle, haberi dinle, sesli dinle, radyo, e-gazete, gazete, gazete
    manşetleri, bugünkü gazete, dergi, arşiv, kategori, konu, etiket, anahtar kelimeler, menü, menüyü aç, menüyü
    kapat, ana menü, içeriğe geç, içeriğe atla, ana içeriğe geç, ana içeriğe atla, navigasyon, yukarı, yukarı çık,
    başa dön, sayfa başına dön, geri, geri dön, ana sayfaya dön, anasayfaya dön, ara, arama, arama yap, sitede ara,
    haber ara, detaylı arama, arama sonuçları, kapat, aç, iptal, iptal et, onayla, tamam, gönder, kaydet, haberi
    kaydet, kaydedilenler, favoriler, favorilere ekle, listeme ekle, sil, yazdır, haberi yazdır, çıktı al, indir,
    pdf indir, kopyala, linki kopyala, bağlantıyı kopyala, link kopyalandı, bağlantı kopyalandı, kısa link, yazıyı
    paylaş, facebook'ta paylaş, twitter'da paylaş, x'te paylaş, whatsapp'ta paylaş, linkedin'de paylaş, telegram'da
    paylaş, facebookta paylaş, twitterda paylaş, sosyal medyada paylaş, e-posta ile paylaş, e-posta gönder, e-posta
    ile gönder, arkadaşına gönder, tweetle, tweet, beğen, beğendim, beğenmedim, beğeni, takip et, takip, takip edin,
    bizi takip et, google news'te takip et, google news'te abone ol, google haberler'de takip et, sosyal medya,
    giriş yap, giriş, üye girişi, oturum aç, oturumu kapat, çıkış, çıkış yap, üye ol, kayıt ol, kaydol, hesap
    oluştur, hesabım, profilim, profil, kullanıcı adı, şifre, parola, şifremi unuttum, beni hatırla, üyelik, hoş
    geldiniz, hoşgeldiniz, abonelik, abonelikler, bültenler, bildirimler, rss, mobil uygulamalar, mobil,
    uygulamalar, uygulamayı indir, yorumları gör, yorumları göster, tüm yorumlar, yorumları oku, yorum yok, 0 yorum,
    ilk yorumu sen yap, ilk yorumu siz yapın, ilk yorumu yapan siz olun, yanıtla, cevapla, cevap, cevaplar, yanıtı
    iptal et, şikayet et, bildir, hata bildir, haber ihbar, ihbar hattı, oyla, oy ver, puanla, daha fazla, daha
    fazlası, daha fazla bilgi, daha fazla haber, daha fazla göster, daha fazla yükle, daha fazla oku, daha az
    göster, devamı, devamını oku, haberin devamı, haberin devamını oku, okumaya devam et, oku, haberi oku, haberi
    görüntüle, haberi incele, tamamını oku, yazının devamı, tümü, tümünü gör, tümünü göster, hepsini gör, hepsi,
    göster, gizle, detay, detaylar, detaylı bilgi, detaylı bilgi için tıklayın, incele, izle, videoyu izle,
    yükleniyor, sayfa yükleniyor, lütfen bekleyin, keşfet, önceki, sonraki, önceki sayfa, sonraki sayfa, ileri,
    sayfa, reklam, reklamlar, reklamı geç, reklamı kapat, sponsorlu, sponsorlu içerik, advertorial, reklam alanı,
    haberin devamı reklamdan sonra, iş birliği, tanıtım, ilan, ilanlar, resmi ilanlar, seri ilanlar, vefat ilanları,
    mağaza, alışveriş, sepet, sepetim, sepete ekle, sepetiniz boş, satın al, hemen al, sipariş ver, ödeme, kargo,
    ücretsiz kargo, teslimat, iade, iade ve değişim, fiyat, fiyatlar, indirim, indirimler, kampanyalar, kampanya,
    yeni ürünler, çok satanlar, stokta, tükendi, ürün açıklaması, açıklama, özellikler, değerlendirmeler, ürünler,
    markalar, etkinlikler, takvim, anketler, anket, yarışmalar, hizmetler, nöbetçi eczaneler, namaz vakitleri,
    trafik, son depremler, hakkımızda, hakkında, biz kimiz, kurumsal, künye, ekibimiz, ekip, iletişim, bize ulaşın,
    bize yazın, iletişim formu, insan kaynakları, kariyer fırsatları, basın, basın bültenleri, basın odası, reklam
    ver, yayın politikası, yardım, yardım merkezi, destek, müşteri hizmetleri, sıkça sorulan sorular, sık sorulan
    sorular, sss, site haritası, erişilebilirlik, gizlilik, çerezler, linkler, faydalı linkler, bağlantılar, dil,
    dil seçin, türkçe, ingilizce, karanlık mod, koyu tema, yazı boyutu, yazı tipi boyutu, ad, adınız, soyad, adınız
    soyadınız, ad soyad, e-posta, e-posta adresi, telefon, adres, konu başlığı, mesaj, mesajınız, şehir, ülke,
    internet sitesi, zorunlu alan, seçiniz, sırala, sıralama, filtrele, filtreler, en yeni, en eski, trend, evet,
    hayır, teşekkürler, bağış yap, destek ol, büyüt, tam ekran, oynat, tıklayın, buraya tıklayın, tıkla, yeni
    pencerede açılır, genel, diğer, kaynak, içindekiler, izleyici temsilcisi, okur temsilcisi, abone olmak için
    tıklayın`,
  chromeOpeners: `
    paylaş:, bizi takip edin, bizi takip, takip edin, tıklayın, buraya tıklayın, abone olmak için, abone olun, üye
    olmak için, haberi okumak için, devamı için, detaylar için, haberin devamı, haberin detayları, ayrıca okuyun,
    ayrıca okuyun:, ayrıca bakınız, bunu da oku, bunu da okuyun, şunu da okuyun, ilgili haber, ilgili haber:, ilgili
    haberler:, ilginizi çekebilir, ilginizi çekebilir:, okumaya devam, daha fazla haber, daha fazlası için, daha
    fazla bilgi için, son dakika haberleri, son dakika haberi, izlemek için, izle:, video:, videolar:, foto:,
    fotoğraf:, fotoğraflar:, fotoğraf kaynağı, kaynak:, kaynaklar:, haber kaynağı, görsel:, görsel kaynağı, grafik:,
    illüstrasyon:, arşiv fotoğrafı, etiketler:, etiket:, kategori:, kategoriler:, konular:, anahtar kelimeler:,
    reklam:, podcast:, dinle:, yorum yapmak için, yorum yapabilmek için, yorumlar:, iletişim:, telefon:, tel:,
    faks:, e-posta:, adres:, copyright, telif hakkı, tüm hakları, © tüm, son dakika:, canlı:, fiyat:, ntv
    uygulamasını, uygulamasını indirin, uygulamamızı indirin, whatsapp kanalımız, whatsapp kanalına, google news,
    google haberler`,
  trailingHeadings: `
    ilgili haberler, ilgili haber, ilgili içerikler, ilgili yazılar, ilgili konular, ilgili makaleler, ilgili
    videolar, ilgili ürünler, ilgili etiketler, ilişkili haberler, benzer haberler, benzer içerikler, benzer
    yazılar, benzer ürünler, diğer haberler, diğer yazılar, diğer yazıları, yazarın diğer yazıları, bu kategoriden,
    bu kategorideki diğer haberler, ilginizi çekebilir, ilginizi çekebilecek haberler, ilginizi çekebilecek
    içerikler, bunlar da ilginizi çekebilir, ilginizi çekebilecek diğer, bunlar da ilgini çekebilir, sizin için
    seçtiklerimiz, size özel, sizin için, senin için, sizin için öneriler, önerilen haberler, önerilenler, önerilen
    içerikler, öneriler, editörün seçtikleri, editörün seçimi, editörün önerisi, önerilen videolar, ayrıca okuyun,
    bunları da okuyun, bunu da okuyun, ayrıca bakınız, kaçırmayın, çok okunanlar, çok okunan, en çok okunanlar, en
    çok okunan, en çok okunan haberler, çok okunan haberler, en çok izlenenler, en çok izlenen, en çok
    yorumlananlar, en çok paylaşılanlar, en çok aranan, en çok arananlar, en popüler, popüler haberler, popüler
    yazılar, popüler, popüler içerikler, trend haberler, trendler, günün haberleri, günün manşetleri, günün öne
    çıkanları, öne çıkanlar, öne çıkan haberler, manşetler, son haberler, son dakika, son dakika haberleri, en son
    haberler, son eklenen haberler, son eklenenler, son yazılar, son yorumlar, güncel haberler, sıradaki haber,
    sonraki haber, önceki haber, sonraki yazı, önceki yazı, yorumlar, okuyucu yorumları, okur yorumları, yorum yap,
    yorum yaz, yorum ekle, yorum gönder, yorumunuz, yorumunuzu yazın, bir yorum yaz, bir yorum bırak, bir yanıt
    yazın, bir cevap yazın, yorum bırak, düşüncelerinizi paylaşın, siz ne düşünüyorsunuz, 1 yorum, 2 yorum, henüz
    yorum yok, henüz yorum yapılmamış, tartışma, yazar hakkında, yazar, yazarın hakkında, paylaş, bu haberi paylaş,
    haberi paylaş, bunu paylaş, bizi takip edin, etiketler, konular, kategoriler, bülten, e-bülten, bültenimize
    abone olun, e-bültene kayıt, kaynakça, kaynaklar, dipnotlar, dış bağlantılar, yazı gezinmesi, bunu alanlar bunu
    da aldı, sponsorlu içerikler, arşivler, galeriler, video galeri, foto galeri, videolar`,
  consent: `
    çerez kullanıyoruz, çerezler kullanıyoruz, çerezleri kullanıyoruz, çerezler kullanılmaktadır, çerez
    kullanılmaktadır, çerez kullanımı, çerez kullanımını, çerezlerin kullanımı, çerez politikası, çerez politikamız,
    çerez ayarları, çerez tercihleri, çerezleri kabul et, çerezleri yönet, tüm çerezleri kabul et, tümünü kabul et,
    hepsini kabul et, kabul ediyorum, kabul et ve devam et, tümünü reddet, çerezleri reddet, zorunlu çerezler,
    gerekli çerezler, tercihleri kaydet, gizlilik ayarları, gizlilik tercihleri, gizliliğinize, gizliliğinize önem
    veriyoruz, kişisel verilerin korunması, kişisel verilerin işlenmesi, kişisel verileriniz, kişisel veriler,
    aydınlatma metni, kvkk aydınlatma metni, açık rıza metni, açık rıza, 6698 sayılı, meşru menfaat,
    kişiselleştirilmiş reklamlar, kişiselleştirilmiş reklam, sitemizi kullanmaya devam, siteyi kullanmaya devam,
    kullanmaya devam ederek, daha iyi hizmet, deneyiminizi iyileştirmek, reklam engelleyici, reklam engelleyicinizi`,
  subscription: `
    abone ol, abone olun, bültenimize abone, bültenimize abone olun, e-bültene abone ol, e-bültenimize abone, bülten
    aboneliği, haber bülteni, günlük bülten, ücretsiz abone, ücretsiz üye ol, hemen abone ol, abone olmak için,
    aboneler için, abonelere özel, sadece abonelere, dijital abonelik, sınırsız erişim, tüm içeriklere erişim, ilk
    ay, aylık abonelik, okumaya devam etmek için, e-posta adresinizi, e-posta adresinizi girin, e-posta adresiniz,
    e-postanıza gelsin, gelişmelerden haberdar olun, haberdar olun, gelişmeleri kaçırmayın, haberleri kaçırmayın,
    ilk siz haberdar olun, bizi takip edin, bizi sosyal medyada, whatsapp kanalımıza, whatsapp kanalına, telegram
    kanalımıza, youtube kanalımıza, google news'te takip, google haberler'de, uygulamasını indirin, uygulamamızı
    indirin, mobil uygulamamızı, bildirimleri aç, bize destek olun, destek olun, bağımsız gazetecilik, bağımsız
    gazeteciliği, bağış yapın, desteğiniz`,
  legal: `
    tüm hakları saklıdır, her hakkı saklıdır, tüm haklar saklıdır, telif hakları, telif hakkı, kullanım koşulları,
    kullanım şartları, kullanıcı sözleşmesi, üyelik sözleşmesi, gizlilik politikası, gizlilik sözleşmesi, gizlilik
    bildirimi, gizlilik ilkeleri, veri politikası, yasal uyarı, hukuki şartlar, mesafeli satış sözleşmesi, iade
    koşulları, yayın ilkeleri, izinsiz kullanılamaz, izin alınmadan, kaynak gösterilmeden, kaynak gösterilerek,
    kaynak gösterilse dahi, izinsiz ve kaynak, kısmen veya tamamen, alıntılanamaz, sorumluluğu yazarına aittir,
    yorumların sorumluluğu, yasal sorumluluk, sorumlu tutulamaz, yatırım tavsiyesi değildir, yatırım danışmanlığı,
    bist isim ve logosu, e-posta hesabınız yayımlanmayacak, gerekli alanlar, zorunlu alanlar, künye ve iletişim`,
  noArticle: `
    sayfa bulunamadı, aradığınız sayfa, aradığınız sayfa bulunamadı, sayfaya ulaşılamıyor, bu sayfa mevcut değil,
    böyle bir sayfa yok, içerik bulunamadı, haber bulunamadı, aradığınız haber, aradığınız içerik, hata 404, 404
    hata, 404 sayfa, artık mevcut değil, yayından kaldırılmıştır, erişim engellendi, erişim engellenmiştir, erişime
    engellenmiştir, erişim reddedildi, erişim yetkiniz yok, sunucu hatası, bir hata oluştu, bir sorun oluştu, bir
    şeyler ters gitti, bakım çalışması, yapım aşamasında, devam etmek için giriş yapın, giriş yapmanız
    gerekmektedir, üye girişi yapmanız, okumak için abone olun, bu içerik abonelere özel, abonelere özel içerik,
    javascript'i etkinleştirin, javascript etkinleştirin, robot olmadığınızı, ben robot değilim, güvenlik kontrolü,
    yönlendiriliyorsunuz, tarayıcınız desteklenmiyor, sonuç bulunamadı, hiçbir sonuç bulunamadı`,
  relativeTime: `
    önce; az önce, şimdi, biraz önce; bugün; dün; evvelsi gün; saniye, sn; dakika, dk; saat, saatte, bir saat; gün,
    bir gün; hafta; ay; yıl`,
  readingTime: `
    okuma süresi, dk okuma, dakikalık okuma, dk okuma süresi, dakikada okunur, dakika okuma süresi, ortalama okuma
    süresi, tahmini okuma süresi`,
});
