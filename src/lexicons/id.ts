import { written } from './written.js';

/** Indonesian, with the Malay forms of news sites. */
export const indonesian = written({
  language: 'id',
  stopWords: `
    yang, dan, di, dengan, untuk, dari, ini, pada, itu, dalam, tidak, akan, juga, ke, adalah, karena, ada, kata,
    oleh, saat, sudah, para, telah, tersebut, bisa, lebih, kepada, saya, kami, mereka, atau, bahwa, seperti, dia,
    satu, masih, hanya, hingga, sebagai, menjadi, tahun, setelah, bagi, dapat, namun, agar, harus, belum, antara,
    kita, tak, lagi, serta, ia, terhadap, secara, anda, banyak`,
  months: `
    januari, jan; februari, feb, pebruari; maret, mar, mac; april, apr; mei; juni, jun; juli, jul, julai; agustus,
    agu, agt, ags, ogos; september, sep, sept; oktober, okt; november, nov, nopember; desember, des, disember, dis`,
  weekdays: `
    senin, sen, isnin; selasa, sel; rabu, rab; kamis, kam, khamis; jumat, jum'at, jum, jumaat; sabtu, sab; minggu,
    min, ahad`,
  bylineOpeners: `
    oleh, penulis, ditulis oleh, reporter, editor, pewarta, laporan, wartawan, kontributor, diterbitkan oleh,
    diposting oleh, jurnalis, redaktur, penulis berita`,
  authorJoiners: `dan, &`,
  roles: `
    wartawan, reporter, penulis, editor, redaktur, redaktur pelaksana, pemimpin redaksi, jurnalis, pewarta,
    kontributor, koresponden, fotografer, kolumnis, pengamat, dosen, guru besar, peneliti, redaksi, tim redaksi, tim
    liputan, wartawan senior`,
  publishedLabels: `
    diterbitkan, dipublikasikan, dipublikasi, terbit, tanggal, tanggal terbit, tayang, diposting, diposting pada,
    diunggah, publikasi, dibuat, disiarkan, diterbitkan pada`,
  modifiedLabels: `
    diperbarui, diperbaharui, pembaruan, terakhir diperbarui, update, updated, dimutakhirkan, dikemas kini,
    diupdate, terakhir diubah, disunting, kemaskini`,
  dateTimeJoiners: `pukul, jam`,
  clockWords: `wib, wita, wit, pukul, jam, pagi, siang, sore, malam`,
  agencies: `
    ANTARA, Antara, ANTARA News, LKBN Antara, Kantor Berita Antara, Bernama, BERNAMA, Liputan6.com, Kompas.com,
    KOMPAS.com, detikcom, Tempo.co, TEMPO.CO, CNN Indonesia, CNBC Indonesia, BeritaSatu, Okezone, Suara.com,
    Tribunnews, JawaPos, TRIBUNNEWS.COM, REPUBLIKA.CO.ID, Merdeka.com, iNews.id, Sindonews, SINDOnews, Beritasatu.com,
    JPNN.com`,
  chrome: `
    beranda, home, berita, nasional, internasional, dunia, daerah, regional, megapolitan, metro, jakarta, politik,
    pemilu, hukum, kriminal, peristiwa, ekonomi, bisnis, keuangan, pasar, properti, karier, lowongan, pendidikan,
    edukasi, kesehatan, sains, teknologi, tekno, otomotif, lingkungan, cuaca, budaya, buku, musik, film, seleb,
    selebriti, hiburan, gaya hidup, lifestyle, mode, fesyen, wanita, keluarga, kuliner, makanan, resep, wisata,
    travel, sejarah, religi, islami, zodiak, ramalan zodiak, permainan, olahraga, sport, bola, sepak bola, liga
    indonesia, bulu tangkis, klasemen, jadwal, opini, kolom, editorial, tajuk, analisis, wawancara, laporan khusus,
    cek fakta, infografis, foto, galeri, video, podcast, dengarkan, live, siaran langsung, koran, e-paper, majalah,
    indeks, indeks berita, rubrik, topik pilihan, label, menu, tutup, buka menu, lompat ke konten, langsung ke
    konten, lewati ke konten, kembali ke atas, kembali, cari, pencarian, hasil pencarian, masuk, keluar, daftar,
    login, registrasi, akun, akun saya, profil, kata sandi, lupa kata sandi?, langganan, berlangganan, notifikasi,
    aplikasi, bagikan artikel, bagikan ke facebook, kirim, kirim email, cetak, print, salin tautan, salin link,
    tautan disalin, simpan, simpan artikel, suka, ikuti, media sosial, lihat komentar, 0 komentar, balas, batalkan
    balasan, laporkan, laporkan kesalahan, selengkapnya, baca selengkapnya, baca lebih lanjut, baca berita, baca,
    baca lagi, lanjut baca, lanjutkan membaca, lihat, lihat semua, lihat selengkapnya, lihat lainnya, lihat foto,
    tampilkan semua, tampilkan lebih banyak, muat lainnya, muat lebih banyak, memuat, sembunyikan, sebelumnya,
    selanjutnya, berikutnya, halaman, halaman selanjutnya, halaman sebelumnya, semua, all, iklan, advertisement,
    pasang iklan, advertorial, konten bersponsor, lanjutkan membaca setelah iklan, scroll to continue with content,
    gulir ke bawah, mitra, toko, keranjang, tambah ke keranjang, beli, beli sekarang, harga, pengiriman, deskripsi,
    ulasan, produk, promo, acara, tentang, tentang kami, redaksi, kontak, kontak kami, hubungi kami, karir, bantuan,
    pusat bantuan, pertanyaan umum, peta situs, info iklan, nama, email, telepon, alamat, pesan, wajib diisi, ya,
    tidak, daftar isi, pengaturan, donasi, jernih melihat dunia, laman utama, utama, ruangan, sukan`,
  chromeOpeners: `
    bagikan ke, ikuti kami di, ikuti kami, ikuti berita, ikuti terus, ikuti kabar, baca juga, baca juga:, baca
    selengkapnya, baca selengkapnya:, baca:, baca berita lainnya, simak juga, simak juga:, simak:, lihat juga, lihat
    juga:, lihat:, tonton juga, tonton:, saksikan:, saksikan video, dengarkan:, artikel terkait:, berita terkait:,
    pilihan editor:, cek berita, dapatkan, dapatkan berita, dapatkan update, bergabung dengan, mari bergabung,
    gabung, unduh, foto:, video:, gambar:, ilustrasi, ilustrasi:, ilustrasi foto, sumber:, sumber foto, tag:, tags:,
    topik:, kategori:, label:, iklan:, podcast:, daftar, kontak:, telepon:, email:, alamat:, hak cipta, copyright,
    editor:, reporter:`,
  trailingHeadings: `
    baca juga, berita terkait, artikel terkait, terkait, topik terkait, konten terkait, video terkait, tag terkait,
    produk terkait, berita lainnya, artikel lainnya, berita lain, artikel lain, lainnya, baca lainnya, baca
    selanjutnya, simak juga, lihat juga, rekomendasi, rekomendasi untuk anda, direkomendasikan, direkomendasikan
    untuk anda, rekomendasi berita, untuk anda, pilihan untukmu, pilihan editor, pilihan redaksi, mungkin anda suka,
    anda mungkin suka, anda mungkin juga suka, mungkin anda tertarik, jangan lewatkan, sedang ramai, terpopuler,
    berita terpopuler, artikel terpopuler, populer, berita populer, paling banyak dibaca, banyak dibaca, paling
    dikomentari, terkini, berita terkini, terbaru, berita terbaru, artikel terbaru, pos-pos terbaru, komentar
    terbaru, headline, trending, topik populer, topik hangat, berita utama, komentar, tulis komentar, kirim
    komentar, tinggalkan komentar, tinggalkan balasan, berikan komentar, 1 komentar, belum ada komentar, tentang
    penulis, penulis, bagikan, bagikan ini, bagikan artikel ini, bagikan berita ini, share, ikuti kami, tag, tags,
    topik, kata kunci, newsletter, sumber, referensi, catatan kaki, pranala luar, daftar pustaka, navigasi pos,
    artikel selanjutnya, artikel sebelumnya, arsip, kategori, close ads`,
  consent: `
    kami menggunakan cookie, menggunakan cookie, penggunaan cookie, situs ini menggunakan, situs web ini
    menggunakan, terima semua, terima semua cookie, terima cookie, saya setuju, tolak semua, pengaturan cookie,
    preferensi cookie, pengaturan privasi, privasi anda, data pribadi, mitra kami, dengan melanjutkan, dengan terus
    menggunakan, pemblokir iklan`,
  subscription: `
    berlangganan newsletter, berlangganan sekarang, daftar newsletter, newsletter kami, email anda, masukkan email,
    ke inbox anda, dapatkan berita, dapatkan update, update berita pilihan, ikuti kami di, google news, saluran
    whatsapp, whatsapp channel, channel telegram, grup telegram, gabung di, unduh aplikasi, download aplikasi, sudah
    berlangganan, akses tanpa batas, dukung kami, dukung jurnalisme, donasi sekarang`,
  legal: `
    hak cipta dilindungi, hak cipta dilindungi undang-undang, hak cipta terpelihara, semua hak dilindungi, kebijakan
    privasi, dasar privasi, kebijakan data pribadi, syarat dan ketentuan, syarat & ketentuan, ketentuan penggunaan,
    ketentuan layanan, terma dan syarat, pedoman media siber, pedoman pemberitaan media siber, kode etik, kode etik
    jurnalistik, disclaimer, dilarang mengutip, dilarang mengambil, tanpa izin, tanpa izin tertulis, dewan pers,
    alamat email anda tidak akan dipublikasikan, ruas yang wajib ditandai`,
  noArticle: `
    halaman tidak ditemukan, halaman yang anda cari, halaman yang anda minta, halaman ini tidak, tidak dapat
    ditemukan, kesalahan 404, artikel tidak ditemukan, berita tidak ditemukan, konten tidak tersedia, tidak lagi
    tersedia, akses ditolak, terjadi kesalahan, sedang dalam perbaikan, silakan login, silakan masuk, masuk untuk
    melanjutkan, untuk melanjutkan membaca, khusus pelanggan, aktifkan javascript, saya bukan robot, anda akan
    dialihkan, tidak ada hasil, hasil tidak ditemukan`,
  relativeTime: `
    yang lalu, lalu; baru saja, sekarang; hari ini; kemarin; kemarin lusa; detik; menit; jam, sejam; hari, sehari;
    minggu, pekan; bulan; tahun, setahun`,
  readingTime: `menit baca, waktu baca, menit membaca, menit waktu baca, min baca`,
});
