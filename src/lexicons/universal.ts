import { written } from './written.js';

/** The words that no language owns: networks, applications, icon names, and the agencies that the whole world quotes. */
export const universal = written({
  language: 'und',
  agencies: `
    Reuters, REUTERS, Thomson Reuters, AP, A.P., Associated Press, The Associated Press, AFP, Agence France-Presse,
    dpa, DPA, dpa-AFX, UPI, EFE, Agencia EFE, ANSA, TASS, ITAR-TASS, RIA Novosti, Interfax, Sputnik, Xinhua, Kyodo,
    Kyodo News, Jiji, Jiji Press, Yonhap, PTI, ANI, IANS, Bernama, Antara, ANTARA, VNA, PNA, CNA, Bloomberg, Dow Jones,
    Dow Jones Newswires, MarketWatch, PRNewswire, PR Newswire, Business Wire, BUSINESS WIRE, GLOBE NEWSWIRE,
    GlobeNewswire, Newsfile, ACCESSWIRE, PA Media, Press Association, AAP, The Canadian Press, Canadian Press, Belga,
    ANP, Keystone-SDA, SDA, ATS, STT, NTB, Ritzau, PAP, CTK, ČTK, TASR, MTI, Agerpres, AGERPRES, Mediafax, BTA, HINA,
    Hina, Tanjug, TANJUG, FENA, SRNA, Ukrinform, UNIAN, BELTA, BelTA, BelTa, Kazinform, AzerTac, Armenpress, Anadolu,
    AA, Anadolu Agency, IHA, DHA, ANKA, IRNA, ISNA, Tasnim, SANA, WAFA, WAM, KUNA, QNA, MENA, NNA, APS, Lusa, LUSA,
    Europa Press, Télam, Telam, Notimex, Adnkronos, LaPresse, AMNA, ANA-MPA, KCNA, ZUMA, Getty Images, epd, KNA, SID,
    sid, GNA, NAN, APO Group, AllAfrica, IPS, Inter Press Service, BNS, ELTA, LETA, Baltic News Service,
    Religion News Service, RNS, Catholic News Agency, Cision, JTA, TPS, ITAR, Agência Brasil, Agência Estado,
    Estadão Conteúdo, Folhapress, EuropaNewswire, Agenzia Nova, Pressenza, NHK, CNN, BBC, Al Jazeera, BSS, UNB, Trend,
    AsiaNews, AzerTAc, AZERTAC, AZERTAG, Montsame, EIN Presswire, ACN Newswire, Newsfile Corp., CNW Telbec`,
  chrome: `
    facebook, twitter, x, x twitter, twitter x, instagram, youtube, you tube, youtube channel, linkedin, linked in,
    whatsapp, whats app, telegram, pinterest, reddit, tumblr, flipboard, pocket, tiktok, tik tok, snapchat, snap
    chat, threads, bluesky, blue sky, mastodon, messenger, fb messenger, facebook messenger, viber, line, line it,
    skype, signal, discord, twitch, vimeo, flickr, soundcloud, sound cloud, spotify, apple podcasts, google
    podcasts, deezer, patreon, paypal, pay pal, github, git hub, gitlab, git lab, stack overflow, medium, substack,
    sub stack, weibo, sina weibo, wechat, we chat, qq, qzone, douban, douyin, bilibili, kakao, kakaotalk, kakao
    talk, kakaostory, naver, naver blog, hatena, hatebu, b hatena, mixi, vk, vkontakte, odnoklassniki, ok ru,
    livejournal, live journal, rutube, dzen, truth social, gettr, parler, rumble, gab, vero, xing, digg, delicious,
    stumbleupon, stumble upon, slashdot, instapaper, evernote, buffer, blogger, blogspot, wordpress, wordpress com,
    wordpress org, google, google plus, google news, google play, google play store, app store, apple store,
    appgallery, app gallery, play store, microsoft store, microsoft start, msn, bing, yahoo, yahoo mail, gmail,
    outlook, icloud, apple news, apple, android, ios, iphone, ipad, apk, windows, mac, linux, amazon, ebay, etsy,
    trustpilot, tripadvisor, glassdoor, imdb, goodreads, disqus, feedly, inoreader, bloglovin, rss, rss feed, rss
    feeds, atom, atom feed, xml, amp, pdf, epub, url, html, qr code, sms, email, e mail, mail, mailto, fax, fb, ig,
    yt, tg, wa, tw, api, faq, faqs, www, url copied, w3c, css, newsletter, login, logout, blog, podcast, podcasts,
    video, videos, audio, info, forum, wiki, cookies, cookie, menu, home, top, url shortener, icon, icons, logo,
    svg, png, gif, jpg, jpeg, webp, img, sprite, favicon, avatar, thumbnail, thumb, placeholder, spinner, hamburger,
    hamburger menu, burger, chevron, chevron down, chevron up, chevron left, chevron right, full chevron down, full
    chevron up, full chevron left, full chevron right, arrow, arrow down, arrow up, arrow left, arrow right, arrow
    back, arrow forward, arrow drop down, angle down, angle up, angle left, angle right, caret, caret down, caret
    up, caret left, caret right, bookmark, bookmarks, bookmark b, bookmark border, bookmark outline, camera,
    checkmark, check, check circle, checkbox, close, cross, plus, minus, ellipsis, dots, three dots, more vert, more
    horiz, download, upload, edit, pencil, expand, compress, v expand, v compress, expand more, expand less,
    fullscreen, full screen, file, filter, flag, flag ru, flag en, flag uk, flag us, gallery, calendar, clock,
    schedule, access time, globe, heart, favorite, favorite border, star, star border, star half, link, external
    link, open in new, envelope, phone, printer, share, search, magnifier, magnifying glass, settings, cog, gear,
    user, user icon, account circle, profile, play, play arrow, play circle, pause, stop, mute, unmute, volume,
    volume up, volume off, headphones, microphone, mic, speaker, comment, comments, comment icon, chat, chat bubble,
    quote, quotes, tag, tags, trash, delete, bell, notifications, lock, unlock, eye, visibility, views, zoom, zoom
    in, zoom out, map pin, location pin, pin, cart, shopping cart, basket, thumbs up, thumbs down, like, dislike,
    info circle, info icon, warning, exclamation triangle, question circle, error, error outline, help outline,
    refresh, reload, sync, undo, redo, reply, retweet, repost, repeat, rotate, slider, swipe, toggle, online,
    offline, live, premium, pro, beta, prev, next, loading, advert, ad, ads, ad choices, adchoices, taboola,
    outbrain, by taboola, by outbrain, sponsored links by taboola, mgid, revcontent, powered by blogger, powered by
    shopify, powered by discourse, powered by invision community, powered by phpbb, powered by vbulletin, fr, pt,
    ru, uk, ua, pl, nl, tr, ar, zh, jp, ko, kr, cn, sv, fi, cs, cz, gr, ro, bg, eng, rus, ukr, deu, fra, esp, ita,
    english, deutsch, français, francais, español, espanol, castellano, català, galego, euskara, italiano,
    português, português brasil, nederlands, polski, русский, українська, беларуская, türkçe, العربية, عربي, فارسی,
    عربى, اردو, עברית, हिन्दी, हिंदी, বাংলা, தமிழ், తెలుగు, मराठी, ગુજરાતી, ไทย, tiếng việt, bahasa indonesia,
    bahasa melayu, 日本語, 中文, 中文 简体, 中文 繁體, 简体中文, 繁體中文, 繁体中文, 简体, 繁體, 한국어, svenska, dansk, norsk, suomi, íslenska,
    čeština, slovenčina, slovenščina, magyar, română, български, hrvatski, srpski, српски, bosanski, македонски,
    shqip, ελληνικά, eesti, latviešu, lietuvių, esperanto, қазақша, oʻzbek, ქართული, հայերեն, azərbaycan, kiswahili`,
  chromeOpeners: `
    whatsapp:, telegram:, tel:, fax:, email:, e-mail:, mail:, url:, via:, isbn:, issn:, doi:, rss:, powered by, site
    by, web design by, website by, theme by, hosted by, built with`,
  legal: `powered by wordpress, proudly powered by wordpress, creative commons, cc by, cc by sa, cc by nc`,
});
