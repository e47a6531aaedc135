import { written } from './written.js';

/** English. */
export const english = written({
  language: 'en',
  stopWords: `
    the, of, and, to, a, in, that, is, was, for, it, on, with, as, he, his, be, at, by, had, have, has, are, but,
    from, not, they, which, or, an, were, this, you, their, been, who, will, would, she, her, its, said, we, one,
    all, there, when, out, up, about, more, than, so, if, what, can, into, no, them, some, could, him, then, also,
    only, after, other, over, such, any, our, most, these, may, did, do, how, while`,
  months: `
    january, jan; february, feb, febr; march, mar; april, apr; may; june, jun; july, jul; august, aug; september,
    sep, sept; october, oct; november, nov; december, dec`,
  weekdays: `
    monday, mon; tuesday, tue, tues; wednesday, wed, weds; thursday, thu, thur, thurs; friday, fri; saturday, sat;
    sunday, sun`,
  bylineOpeners: `
    by, written by, text by, words by, story by, reported by, report by, reporting by, posted by, published by,
    submitted by, authored by, author, authors, article by, analysis by, review by, reviewed by, opinion by, column
    by, interview by, contributed by, compiled by, edited by, created by, uploaded by, byline, post author, about the
    author, author of the article, words & images, words and images, words & photos, words and photos, words and
    pictures, text and photos, story and photos by, article written by, words, guest post by`,
  authorJoiners: `and, &, with, for`,
  roles: `
    correspondent, reporter, staff reporter, staff writer, senior writer, writer, editor, senior editor, managing
    editor, news editor, executive editor, deputy editor, assistant editor, associate editor, contributing editor,
    contributing writer, contributor, editor-in-chief, editor in chief, political editor, business editor, sports
    editor, science editor, health editor, technology editor, city editor, foreign editor, diplomatic editor,
    diplomatic correspondent, political correspondent, chief political correspondent, foreign correspondent, special
    correspondent, health correspondent, science correspondent, business correspondent, sports correspondent,
    environment correspondent, education correspondent, senior correspondent, chief correspondent, white house
    correspondent, senior reporter, political reporter, business reporter, sports reporter, sports writer,
    sportswriter, columnist, guest columnist, opinion columnist, freelance writer, freelance journalist, journalist,
    producer, senior producer, video producer, digital producer, multimedia journalist, data journalist, presenter,
    anchor, host, analyst, senior analyst, critic, film critic, music critic, photographer, staff photographer, bureau
    chief, fellow, research fellow, senior fellow, professor, guest author, guest contributor, special to, news desk,
    web desk, newsroom, agencies, staff, agency reporter, trainee reporter, blogger, founder, author, co-author,
    publisher, moderator, admin, administrator, community manager, content writer, content manager, reviewer,
    director, executive director, expert, specialist, strategist, attorney, consultant, manager, engineer, software
    engineer, scientist, researcher, lecturer, president, vice president, ceo, therapist, dietitian, physician`,
  publishedLabels: `
    published, published on, published at, published date, publication date, date published, date of publication,
    first published, first published on, first published at, originally published, originally published on, posted,
    posted on, posted at, posted in, date posted, issued, created, created on,
    date created, submitted on, submitted at, added, added on, date added, written on, dated, date, date and time,
    pub date, article published, story published, press release date, uploaded, uploaded on, aired, air date, filed,
    premiered, asked, started`,
  modifiedLabels: `
    updated, updated on, updated at, last updated, last updated on, last updated at, last update, latest update,
    last modified, last modified on, modified, modified on, modified at, date modified, date updated, date last
    updated, edited, last edited, last edited on, last edited by, revised, last revised, last reviewed, last
    reviewed on, amended, article updated, update, page last updated, page last modified, most recently updated,
    refreshed`,
  dateTimeJoiners: `at, @, on, around`,
  clockWords: `
    a.m., p.m., am, pm, a.m, p.m, hrs, hours, hr, o'clock, gmt, utc, bst, est, edt, et, cst, cdt, ct, mst, mdt, mt,
    pst, pdt, pt, ist, cet, cest, eet, eest, aest, aedt, sgt, hkt, jst, wat, eat, sast, pkt, msk`,
  agencies: `
    Reuters Life!, Reuters Health, Associated Press Writer, AP Sports Writer, Bloomberg News, Press Trust of India,
    Asian News International, Indo-Asian News Service, United News of India, Xinhua News Agency, Kyodo News, Yonhap
    News Agency, Anadolu Agency, Press Association, Australian Associated Press, The Canadian Press, Tribune News
    Service, McClatchy, Scripps, Cox Newspapers, Knight Ridder, States News Service, Targeted News Service, Sputnik
    News, Thomson Reuters Foundation, News Agency of Nigeria, Ghana News Agency, South African Press Association,
    Bernama News Agency, News Wires, Newswise, EurekAlert!, CNW, CNW Group, Marketwired, MARKETWIRED, StudyFinds,
    SWNS, Zenger News, UPI.com, CBS News, NBC News, ABC News, Fox News, VOA, VOA News, RFE/RL, RFA, The Sports
    Xchange, Field Level Media, City News Service, Bay City News, Capitol News Illinois, KFF Health News, Kaiser
    Health News, ProPublica, The Conversation`,
  chrome: `
    home, home page, homepage, front page, about, about us, about me, about this site, about the company, contact,
    contact us, contact me, contact form, contact details, contacts, get in touch, talk to us, careers, jobs, work
    with us, work for us, join our team, we're hiring, employment, blog, blogs, news, latest, breaking news,
    breaking, top stories, top news, all news, more news, local news, world news, national news, news tips, news
    tip, send us a tip, submit a tip, got a story?, news & events, news and events, in the news, headlines, latest
    headlines, trending, trending now, hot topics, popular, popular topics, popular searches, featured, features,
    recommended, explore, explore topics, discover, world, local, national, international, global, regional,
    politics, elections, election, business, economy, money, markets, finance, personal finance, investing,
    companies, industry, industries, real estate, property, homes, cars, autos, automotive, motoring, technology,
    tech, science, science & tech, environment, climate, energy, health, health & wellness, health and fitness,
    wellness, fitness, lifestyle, life, life & style, style, fashion, beauty, food, food & drink, food and drink,
    recipes, cooking, travel, destinations, entertainment, celebrity, celebrities, showbiz, arts, art, arts &
    culture, arts and culture, arts & entertainment, culture, books, music, movies, film, films, theater, theatre,
    tv, television, tv guide, tv listings, radio, games, gaming, puzzles, crossword, crosswords, sudoku, comics,
    cartoons, horoscope, horoscopes, sports, sport, football, soccer, cricket, tennis, golf, rugby, rugby union,
    rugby league, basketball, baseball, hockey, boxing, cycling, athletics, formula 1, formula one, motorsport,
    racing, horse racing, olympics, nfl, nba, nhl, mlb, mls, ufc, mma, premier league, champions league, college
    football, high school sports, fixtures, results, standings, scores, live scores, opinion, opinions, op-ed,
    editorial, editorials, columns, columnists, commentary, letters, letters to the editor, cartoon, obituaries,
    obits, death notices, public notices, crime, courts, education, schools, family, parenting, kids, women,
    religion, faith, weather, traffic, transport, transportation, military, defence, defense, law, justice, history,
    society, people, community, communities, magazine, weekend, special reports, special report, investigations, in
    depth, analysis, explainer, explainers, explained, fact check, factcheck, interviews, interview, review, guides,
    guide, how to, how-tos, tips, deals, shopping, store, shop, shop now, shop all, marketplace, classifieds,
    coupons, offers, special offers, sale, contests, competitions, giveaways, events, upcoming events, events
    calendar, calendar, things to do, what's on, asia, europe, africa, americas, middle east, latin america, north
    america, south america, asia pacific, oceania, uk, us, u.s., usa, u.s. news, us news, uk news, canada,
    australia, china, india, united states, united kingdom, photos, photo, pictures, images, photo gallery, photo
    galleries, galleries, gallery, slideshow, slideshows, in pictures, multimedia, infographics, graphics,
    interactive, interactives, video, videos, watch, watch live, watch now, watch video, watch the video, watch
    more, live tv, livestream, live stream, live, live updates, live blog, on air, listen, listen live, listen now,
    listen to this article, listen to article, listen to this story, audio, podcast, podcasts, newsletters, e-paper,
    epaper, e-edition, digital edition, print edition, today's paper, magazines, archive, blog archive, a-z, a to z,
    all topics, topic, sections, all sections, section, category, all categories, uncategorized, uncategorised, tag,
    tagged, keywords, more topics, series, collections, browse, directory, menu, main menu, open menu, close menu,
    open menu close menu, toggle menu, toggle navigation, navigation, main navigation, navigation menu, primary
    menu, primary navigation, secondary navigation, footer, footer menu, footer navigation, breadcrumb, breadcrumbs,
    you are here, skip to content, skip to main content, skip to main, skip to navigation, skip to footer, skip to
    search, skip navigation, jump to content, jump to navigation, jump to search, jump to comments, jump to recipe,
    print recipe, select page, back, go back, back to top, to top, scroll to top, go to top, top of page, return to
    top, back to home, back to homepage, back to blog, back to all posts, back to list, back to results, back to
    news, return to homepage, top bottom, close, close this, dismiss, cancel, clear, clear all, reset, apply, apply
    now, done, ok, yes, no, yes no, submit, send, send message, continue, confirm, save, saved, save for later, save
    article, save this article, save story, save this story, save to read later, add to favorites, add to
    favourites, add to reading list, remove, edit, delete, hide, show, show more, show less, show all, view, view
    all, view more, view less, view gallery, view all posts, view all articles, view profile, view full profile,
    view source, view history, see all, see more, see less, see all posts, see full bio, see more stories, see all
    newsletters, load more, load more posts, load more articles, load more comments, load comments, loading, loading
    comments, please wait, more, more info, more information, more details, more stories, more articles, more posts,
    more headlines, more videos, more photos, more options, more actions, more sharing options, more ways to share,
    more sharing, find out more, learn more, learn more here, know more, read, read more, read now, read on, read
    full article, read full story, read the full article, read the full story, read the full report, read story,
    read article, read less, read in app, open in app, read more articles, read more news, read all comments, read
    comments, read the comments, continue reading, keep reading, continue reading the article, continue reading the
    main story, click to expand, click to read more, click here, click here to read more, click here for more, click
    here to subscribe, tap here, full story, full article, expand, expand all, collapse, collapse all, expand image,
    enlarge image, view larger image, zoom, click to enlarge, view image in fullscreen, view full image, fullscreen,
    full screen, exit fullscreen, play, play video, pause, mute, unmute, autoplay, now playing, up next, playlist,
    replay, next, previous, prev, previous next, next page, previous page, previous story, next posts, previous
    posts, older posts, newer posts, older post, newer post, newer post older post home, older, newer, older
    entries, newer entries, next slide, previous slide, first last, pages, pagination, go to page, start slideshow,
    share, shares, share it, share article, share story, share post, share this page, share page, share news, share
    this news, share now, share via email, share by email, share with friends, share with a friend, share link,
    share on facebook, share on twitter, share on x, share on linkedin, share on whatsapp, share on pinterest, share
    on telegram, share on reddit, share on tumblr, share on email, share to facebook, share to twitter, share to x,
    share to linkedin, share to whatsapp, share to pinterest, share to reddit, share via facebook, share via
    twitter, share via whatsapp, share options, share tools, share close, sharethis, share this with, share with
    your friends, share image, share video, sharing, social share, social media, social, social links, social
    networks, tweet, tweet this, tweets, pin, pin it, pin this, pin it on pinterest, post, post this, repost, like,
    likes, like this, like loading, liked, dislike, recommend, retweet, email this, email this article, email
    article, email this story, email this page, email to a friend, email a friend, email link, send to a friend,
    send by email, send email, copy, copy link, copy link to clipboard, copy url, copy the link, copied, link
    copied, link copied to clipboard, copied to clipboard, get link, get short url, short url, short link, shorturl,
    get shortlink, permalink, permanent link, link, link to this, embed, embed code, embed this, embed video, print,
    print article, print this article, print this page, print page, print this, print this story, print story, print
    friendly, printer friendly, printer-friendly version, print version, printable version, download, downloads,
    download pdf, download article, download now, download app, download image, get our app, our apps, apps, mobile
    app, mobile apps, app, install, install app, install the app, save as pdf, save pdf, pdf version, report, report
    this, report an error, report error, report a typo, report a correction, report an issue, report a problem,
    report this ad, suggest a correction, corrections, request a correction, request correction, submit a
    correction, feedback, send feedback, give feedback, leave feedback, share feedback, was this article helpful?,
    was this page helpful?, was this helpful?, did you find this helpful?, was this information helpful?, helpful,
    rate this, rate this article, rate this post, rating, ratings, vote, text size, font size, change font size,
    font resize, increase font size, decrease font size, increase text size, decrease text size, larger text,
    smaller text, larger, smaller, a a a, translate, translate this page, select language, change language,
    language, languages, choose language, dark mode, light mode, night mode, day mode, dark theme, theme, switch to
    dark mode, follow, following, followers, follow me, follow us on, follow us on twitter, follow us on facebook,
    follow us on instagram, follow us on x, follow us on social media, follow us on google news, follow on google
    news, follow us on telegram, follow us on whatsapp, follow us on linkedin, follow us on youtube, follow on
    facebook, follow on twitter, follow on x, follow this topic, follow topic, follow author, follow the author,
    follow this author, follow page, find us on facebook, join us, join us on facebook, join us on telegram, join us
    on whatsapp, join our whatsapp channel, join our telegram channel, join now, join, connect, connect with us, get
    connected, stay in touch, keep in touch, search, search for, search for search, search here, search search,
    search this site, search the site, search site, search this blog, search our site, search close, close search,
    open search, search button, search icon, search input, search form, search query, search results, search forums,
    search titles only, search term, search terms, search keyword, search by keyword, enter keywords, enter your
    search, type and press enter, type your search, what are you looking for?, advanced search, hit enter to search
    or esc to close, press enter to search, press esc to close, sort by, sort, sort by newest, sorted by, order by,
    filter, filters, filter by, refine, newest, newest first, oldest, oldest first, most recent, top rated, most
    liked, highest score, log in, login, log out, logout, log on, sign in, signin, sign out, sign up, signup, sign
    up now, sign in now, sign in sign up, log in sign up, log in register, login register, login to comment, sign in
    or register, sign in with google, sign in with facebook, sign in with apple, continue with google, continue with
    facebook, continue with apple, log in with facebook, login with facebook, login with google, register, register
    now, registration, create account, create an account, create a new account, create free account, new account,
    register a new account, my account, your account, account, my profile, profile, your profile, my feed, my news,
    my library, my list, my stories, saved articles, saved stories, saved items, my bookmarks, bookmarks, bookmark
    this, reading list, reading history, dashboard, settings, account settings, preferences, my preferences,
    notifications, manage notifications, enable notifications, turn on desktop notifications, get notifications,
    allow notifications, alerts, news alerts, username, user name, username or email, username or email address,
    password, your password, your username, forgot password, forgot your password?, forgot your password? get help,
    lost your password?, lost password, reset password, reset your password, password recovery, recover your
    password, change password, remember me, keep me logged in, keep me signed in, stay signed in, stay logged in,
    don't have an account?, already have an account?, already have an account? sign in, already have an account? log
    in, already registered?, already registered? log in, already a member?, already a subscriber? log in, not a
    member?, existing user? sign in, no account?, welcome, welcome back, welcome! log into your account, hello, hi
    there, name, first name, last name, full name, your name, email, your email, email address, email address
    required, e-mail, e-mail address, phone, phone number, telephone, mobile, message, your message, subject,
    company, company name, website, address, city, country, zip code, postal code, date of birth, required,
    optional, required fields, name required, email required, select, choose, please select, select an option,
    select month, select category, comment, your comment, 0 comments, no comments, no comments yet, add comment, add
    your comment, add new comment, post comment, leave comment, write a comment, write comment, submit comment, make
    a comment, be the first to comment, view all comments, hide comments, show all comments, show more comments, see
    all comments, see comments, open comments, go to comments, comments off, comments closed, comments are closed,
    commenting is closed, commenting guidelines, comment guidelines, reply, replies, reply to this, post reply,
    write your reply, cancel reply, leave a reply cancel reply, leave a comment cancel reply, reply quote, quote,
    quick reply, add reply, upvote, downvote, flag, flag as inappropriate, sponsored, sponsored post, sponsored by,
    sponsored links, partner content, partner stories, from our partners, paid content, paid post, paid partnership,
    paid advertisement, promoted, promoted content, promotion, branded content, brand content, in partnership with,
    presented by, brought to you by, advertisement, advertisements, advertising, advert, ad, ads, advertise,
    advertise with us, advertise here, advertise on this site, advertisers, advertisement - scroll to continue,
    advertisement. scroll to continue reading., advertisement continue reading below, continue reading below
    advertisement, story continues below advertisement, story continues below this ad, story continues below, story
    continues after advertisement, article continues below, article continues below advertisement, article continues
    after this advertisement, article continues after advertisement, article continues after ad, scroll to continue,
    scroll to continue with content, scroll down to continue reading, scroll for more, skip advertisement, skip ad,
    skip this ad, close ad, hide ad, remove ads, ad feedback, why this ad?, why am i seeing this?, adchoices, about
    our ads, about ads, go ad-free, ad-free, we may earn a commission, affiliate links, affiliate link, press, press
    releases, press release, press room, press center, press kit, media, media kit, media centre, newsroom, news
    room, investors, investor relations, shareholders, partners, our team, the team, meet the team, our story, our
    history, our mission, our brands, our company, our network, our sites, our services, our products, our work, who
    we are, what we do, how it works, what's new, products, product, services, solutions, pricing, plans, plans &
    pricing, features list, customers, case studies, success stories, testimonials, use cases, integrations,
    enterprise, resources, resource center, white papers, whitepapers, webinars, ebooks, tutorials, documentation,
    docs, api, api reference, changelog, status, system status, developers, support, help, help center, help centre,
    get help, need help?, faq, faqs, frequently asked questions, customer service, customer support, customer care,
    contact support, contact sales, live chat, chat now, knowledge base, forum, forums, community standards,
    guidelines, code of conduct, glossary, locations, find a location, find a store, store locator, our locations,
    opening hours, hours, departments, staff, staff directory, leadership, management, board of directors,
    governance, sustainability, social responsibility, diversity, foundation, alumni, donate, get involved,
    volunteer, ways to give, get started, get started now, get started for free, getting started, start now, try for
    free, try it free, free trial, start free trial, request a demo, book a demo, get a demo, get a quote, request a
    quote, book now, buy now, buy, order now, add to cart, add to bag, add to basket, add to wishlist, add to
    compare, cart, your cart, your cart is empty, view cart, shopping cart, shopping bag, bag, basket, checkout,
    proceed to checkout, continue shopping, start shopping, keep shopping, wishlist, my wishlist, my orders, orders,
    order status, order tracking, track your order, track order, shipping, free shipping, delivery, returns, returns
    & exchanges, shipping & returns, shipping & delivery, shipping information, payment methods, payment options,
    gift cards, gift card, gift certificates, subtotal, total, quantity, qty, price, regular price, sale price, unit
    price, in stock, out of stock, sold out, on sale, new arrivals, best sellers, bestsellers, best selling,
    clearance, size guide, size chart, sizing, quick view, compare, compare products, brand, brands, all brands, all
    products, sku, availability, description, details, product details, product description, specifications,
    additional information, write a review, reviews (0), product registration, warranty, accessories, electronics,
    clothing, shoes, jewelry, furniture, toys, appliances, affiliates, affiliate program, sitemap, site index, quick
    links, useful links, helpful links, links, blogroll, meta, rss, rss feed, rss feeds, entries feed, comments
    feed, entries rss, subscribe to rss, author, authors, author archive, all authors, contributors, by author,
    editor's picks, editors' picks, editor's pick, editor's choice, editors' choice, staff picks, special features,
    special sections, supplements, partnerships, accessibility, accessibility help, accessibility links,
    accessibility settings, screen reader, table of contents, contents, on this page, in this article, in this
    story, in this section, jump to section, key points, key takeaways, overview, summary, conclusion, activity, all
    activity, new posts, unanswered, ask question, ask a question, stats, statistics, views, members, online users,
    users online, online now, this thread, this topic, this forum, files, go to topic listing, go to top of page,
    post new thread, insert quotes…, discuss, thanks, thank you, success, error, oops, warning, coming soon, new
    window, opens in new window, opens in a new window, opens in new tab, opens in a new tab, external link, click
    to share on facebook, click to share on twitter, click to share on x, click to share on whatsapp, click to share
    on telegram, click to share on linkedin, click to share on pinterest, click to share on reddit, click to share
    on tumblr, click to share on pocket, click to print, click to email a link to a friend, click to copy link,
    quick contact, directions, map, get directions, call us, call now, call, email us, text us, visit us, write for
    us, write to us, letter to the editor, submit a letter, submit an article, reprints, licensing, content
    licensing, syndication, rights & permissions, permissions, buy reprints, republish, republish this article,
    republish our articles, back issues, current issue, latest issue, subscriber services, member services,
    membership, memberships, join today, give a gift, gift this article, gift article, make us preferred on google,
    add as preferred source, add us as a preferred source on google, preferred source on google, set as preferred
    source, google preferred source, font, auto, advanced, all, misc, miscellaneous, toplatestdiscussions, start
    your substack, comments restacks, restack, restacks, improve this answer, improve this question, hot network
    questions, more hot questions, highest score (default), what links here, related changes, recent changes, page
    information, cite this page, special pages, upload file, random article, main page, current events,
    contributions, all posts, no posts, ready for more?, all rights, adblocker`,
  chromeOpeners: `
    share on, share this, share via, share with, share to, share article, share:, click to share, click to print,
    click to email, click here to, click here for, click to, tap to, click on, follow us, follow us on, follow me
    on, follow our, follow @, follow him on, follow her on, follow them on, like us on, find us on, join us on, join
    our, connect with, visit our, read more:, read more on, read more about, read more from, read more at, read
    also, read also:, also read, also read:, also see:, also watch:, read:, read next:, see also:, see also, see
    more:, see:, related:, related story:, related article:, related articles:, related video:, related content:,
    related news:, related topics:, recommended:, don't miss:, must read:, more:, more on, more from, more about,
    more stories from, more in, more by, in pictures:, in case you missed it:, icymi:, watch:, watch live:, watch
    the video, watch more:, watch also:, listen:, listen to, video:, video credit:, video by:, podcast:, photo:,
    photos:, photo by, photo by:, photos by, photo courtesy, photo courtesy of, photograph:, photographs:,
    photograph by, photography by, photo credit, photo credit:, photo illustration, picture:, pictures:, picture
    credit:, pic:, pic credit:, image:, images:, image by, image via, image credit, image credit:, image credits:,
    image source, image source:, image copyright, image courtesy of, image caption, images courtesy of, media
    caption, credit:, credits:, file photo, file photo:, file image, file picture, illustration:, illustration by,
    graphic:, courtesy of, courtesy:, getty images, caption:, source:, sources:, source link, with inputs from,
    tags:, tag:, tagged:, tagged with, tagged in, tagged as, filed under, filed under:, filed in, filed to:, posted
    in, posted in:, categories:, category:, topics:, topic:, keywords:, labels:, subject:, section:, sections:,
    under:, published in, appears in, subscribe to, subscribe for, subscribe:, sign up for, sign up to, sign up
    here, sign up now, sign in to, log in to, login to, register to, register for, join now, get the latest, get
    our, get unlimited, get access, get breaking news, receive our, enter your email, download our, download the,
    download your, get the app, install our, trending:, trending now:, breaking:, advertisement:, advertisement ·,
    sponsored:, sponsored by, presented by, brought to you by, promoted:, ad:, story continues, article continues,
    scroll to continue, contact us, contact us:, contact:, contact the author, contact information:, call us, tel:,
    phone:, fax:, e-mail:, email:, email us, address:, hours:, website:, location:, copyright ©, all rights
    reserved, powered by, designed by, developed by, website by, site by, save up to, shop the, buy now, view all,
    view more, view the, see all, show all, load more, browse, comments on, comment on, leave a, post a, be the
    first to, reply to, replying to, in reply to, you must be logged in, you need to be logged in, please log in,
    please login, please enter, please select, please enable, please note that comments, have a tip?, got a tip?,
    got a news tip?, have a news tip?, send tips to, do you have a story, have a story, do you have, want more, want
    to read more, looking for more, write to the author, reach the author, reach him at, reach her at, email the
    author, the author can be reached, update your, manage your, choose your, select your, edit your, this article
    was originally published, this article originally appeared, this story was originally published, this article
    first appeared, this story has been, this article has been, reporting by, editing by, additional reporting by,
    our standards:, written by, isbn, price:, sku:, availability:, views:, likes:, votes:, rating:, posts:, joined:,
    messages:, reaction score, member since, last seen`,
  trailingHeadings: `
    related, related articles, related stories, related news, related posts, related content, related topics,
    related coverage, related links, related reading, related videos, related video, related items, related
    products, related questions, related story, related article, related post, related searches, related categories,
    related tags, related stocks, related companies, related to this story, related materials, related resources,
    more related articles, more related stories, most read, most popular, most viewed, most watched, most shared,
    most commented, most read stories, most popular stories, most recent stories, most read articles, most read
    news, popular articles, popular posts, popular stories, popular now, popular news, popular in the community,
    popular reads, popular on this site, trending articles, trending on, what's trending, what's hot, you may also
    like, you might also like, you may like, you might like, you may also be interested in, you might also be
    interested in, you may be interested in, you might be interested in, you may have missed, you may also enjoy,
    you might also enjoy, you also may like, you'll also like, people also read, people also viewed, people also
    ask, people are reading, readers also liked, readers also enjoyed, customers also bought, customers also viewed,
    customers who bought this also bought, recommended for you, recommended articles, recommended stories,
    recommended reading, recommended posts, recommended reads, recommended products, recommended videos, recommended
    topics, recommendations, recommended content, suggested for you, suggested articles, suggested reading,
    suggested stories, picked for you, selected for you, just for you, for you, more for you, we recommend, we also
    recommend, our recommendations, our picks, our pick, top picks, top picks for you, editor's recommendations,
    read also, also read, read this next, read next, what to read next, what to watch next, up next in, further
    reading, further information, see also, similar articles, similar posts, similar stories, similar news, similar
    products, similar topics, similar threads, similar questions, similar content, more like this, more on this,
    more on this story, more on this topic, more on the story, more on this subject, more about this, more from this
    author, more from this section, more from the author, more from author, more by this author, more by the author,
    more from us, more from our partners, more from our sites, more from our network, more to read, more to explore,
    more reading, more news from, more in this section, more in news, more in politics, more in business, more in
    sports, more in world, more great stories, more top stories, more must-reads, more coverage, more from the web,
    more articles like this, other news, other stories, other articles, other posts, other top stories, other
    related news, others also read, in other news, also in the news, also on this site, also in this section, also
    of interest, latest in, latest from, latest from this category, the latest, this week's top stories, today's top
    stories, today's headlines, top stories today, top articles, top news today, top headlines, top videos, featured
    articles, featured stories, featured posts, featured news, featured products, featured items, featured video,
    featured videos, featured content, stories you may like, stories for you, news for you, sponsored stories,
    promoted stories, from the web, from around the web, around the web, you may also like from the web, elsewhere
    on the web, paid content by, comments, reader comments, readers' comments, comments and discussion, comments
    section, comment section, user comments, latest comments, top comments, all comments, leave a comment, leave a
    reply, leave a comment below, post a comment, post your comment, add a comment, join the conversation, join the
    discussion, join the debate, have your say, what do you think?, your thoughts, share your thoughts, share your
    opinion, tell us what you think, start the conversation, view comments, show comments, conversation, discussion
    about this post, discussion, responses, one response, one comment, thoughts on, 1 comment, 2 comments, 3
    comments, trackbacks, pingbacks, trackbacks/pingbacks, about the author, about the authors, author bio, about
    the writer, about author, meet the author, the author, share this, share this article, share this story, share
    this post, share on social media, spread the word, tags, topics, article tags, article topics, in this topic,
    filed under, categories, references, footnotes, notes, sources, external links, bibliography, works cited,
    citations, notes and references, post navigation, posts navigation, continue exploring, keep exploring, explore
    further, explore more, discover more, dive deeper, go deeper, newsletter, our newsletter, newsletter signup,
    newsletter sign up, stay informed, stay updated, stay in the loop, stay connected, keep up to date, follow us,
    get the latest news, get more from us, subscribe to our newsletter, sign up for our newsletter, support our
    journalism, support our work, support independent journalism, contact the author, contact the writer, recently
    viewed, recently viewed products, recently viewed items, recent posts, recent articles, recent news, recent
    stories, recent comments, latest posts, latest articles, latest news, latest stories, latest videos, archives,
    in this series, part of a series, in this package, sponsored content, our partners, what others are reading,
    what readers are saying, what to know next, frequently bought together, complete the look, pair it with,
    customer reviews, reviews, trending stories, trending news, trending videos, trending topics, don't miss, don't
    miss these, must reads, must read, must watch, inside this issue, today's picks, best of, the best of, before
    you go, one more thing, next up, next article, previous article, next story, next read, previous post, next post`,
  consent: `
    we use cookies, uses cookies, use of cookies, our use of cookies, using cookies, this site uses cookies, this
    website uses cookies, cookies to improve, cookies to ensure, cookies and similar technologies, cookies and other
    technologies, cookies and tracking technologies, accept cookies, accept all cookies, accept all, accept &
    continue, accept and continue, accept and close, accept necessary, agree & continue, agree and continue, agree
    and close, reject all, reject cookies, reject all cookies, reject non-essential, decline all, deny all, allow
    all, allow all cookies, allow cookies, allow selection, only necessary, necessary only, necessary cookies,
    strictly necessary, strictly necessary cookies, essential cookies, functional cookies, performance cookies,
    analytics cookies, analytical cookies, targeting cookies, advertising cookies, marketing cookies, preference
    cookies, statistics cookies, third-party cookies, cookie settings, cookie preferences, cookies settings, cookie
    consent, cookie notice, cookie banner, cookie list, cookie choices, cookie options, cookie details, cookie
    declaration, manage cookies, manage cookie settings, manage cookie preferences, manage preferences, manage
    settings, manage options, manage consent, manage consent preferences, manage my preferences, manage my cookies,
    customize settings, customise settings, customize cookies, save preferences, save settings, save & accept, save
    my preferences, confirm my choices, confirm choices, privacy settings, privacy preferences, privacy preference
    center, privacy preference centre, privacy choices, your privacy choices, we value your privacy, we care about
    your privacy, we respect your privacy, your privacy is important to us, privacy overview, privacy manager,
    consent preferences, consent choices, consent management, withdraw consent, withdraw your consent, give consent,
    your consent, update consent, consent leg.interest, legitimate interest, legitimate interests, object to
    legitimate, object to processing, vendor list, vendors list, view vendors, our vendors, list of partners, list
    of vendors, we and our partners, our partners process, process personal data, process your personal data, store
    and/or access information, access information on a device, information on a device, unique identifiers,
    personalised ads, personalized ads, personalised advertising, personalised content, personalized content, ad and
    content measurement, audience insights, audience research, precise geolocation, device scanning, actively scan
    device, browsing experience, by continuing to use, by continuing to browse, continue to use this site,
    continuing to use this website, by clicking accept, by using this site, by using our site, by using this
    website, you agree to our, do not sell my, do not share my, do not sell or share my personal information, do not
    sell my personal information, do not sell my info, always active, always enabled, show purposes, cookie
    duration, purposes and features, this cookie is set by, the cookie is used to, the cookie is set by gdpr, gdpr
    cookie consent, ad blocker, disable your ad blocker, turn off your ad blocker, whitelist our site, i'm not a
    robot, protected by recaptcha`,
  subscription: `
    subscribe now, subscribe today, subscribe here, subscribe to our, subscribe to our newsletter, subscribe to the
    newsletter, subscribe to our newsletters, subscribe to our channel, subscribe to our youtube channel, subscribe
    to our daily newsletter, subscribe to our weekly newsletter, subscribe to continue, subscribe for free,
    subscribe for full access, subscribe via email, subscribe by email, subscribe via rss, subscribe to get,
    subscribe to receive, subscribe and get, subscribe to newsletter, newsletter subscription, subscribe or log in,
    subscribers only, subscriber only, subscriber exclusive, for subscribers, for subscribers only, exclusive for
    subscribers, sign up for our newsletter, sign up for our newsletters, sign up to our newsletter, sign up for the
    newsletter, sign up for newsletters, sign up for our free, sign up for free, sign up for our, sign up to our,
    sign up to receive, sign up to get, sign up here, sign up for updates, sign up for email, sign up for our
    weekly, sign up for our daily, sign me up, newsletter signup, newsletter sign-up, join our newsletter, join our
    mailing list, join the mailing list, join our community, get our newsletter, get the newsletter, our newsletter,
    our newsletters, our free newsletter, free newsletter, daily newsletter, weekly newsletter, email newsletter,
    email newsletters, morning newsletter, newsletter here, in your inbox, to your inbox, straight to your inbox,
    delivered to your inbox, direct to your inbox, right to your inbox, sent to your inbox, in your mailbox, get the
    latest news, get news alerts, get breaking news, get instant alerts, get email updates, get notified, never miss
    a story, never miss an update, never miss a post, don't miss a story, don't miss an update, stay up to date,
    stay informed, stay updated, stay in the loop, stay in the know, keep up to date, keep up with the latest, be
    the first to know, mailing list, email list, unsubscribe at any time, unsubscribe anytime, unsubscribe at
    anytime, you can unsubscribe, opt out at any time, we'll never share your email, we will never share your email,
    no spam, no spam ever, we don't spam, please check your inbox, check your email, confirm your subscription,
    thank you for subscribing, thanks for subscribing, you have successfully subscribed, you are now subscribed,
    thank you for signing up, thanks for signing up, your subscription, digital subscription, print subscription,
    gift subscription, annual subscription, monthly subscription, manage subscription, manage subscriptions,
    subscription options, subscription plans, already a subscriber, not a subscriber, become a subscriber, become a
    member, become a supporter, become a patron, support our journalism, support our work, support independent
    journalism, support quality journalism, support local journalism, donate today, donate now, make a donation,
    make a contribution, make a gift, give today, tax-deductible, your support, your donation, with your support,
    monthly donation, one-time donation, unlimited access, unlimited digital access, full digital access, cancel
    anytime, cancel any time, first month free, limited time offer, exclusive content, exclusive access, ad-free
    reading, ad-free experience, start your free trial, start your subscription, premium content, premium articles,
    premium subscribers, free articles, free article, articles remaining, remaining articles, you've reached your,
    register for free, create a free account, enter your email, enter your email address, your email address, email
    address to subscribe, download our app, download the app, get the app, available on the app store, get it on
    google play, download on the app store, join our telegram, join our whatsapp, follow us for, connect with us on,
    like us on facebook, turn on notifications, push notifications`,
  legal: `
    all rights reserved, all right reserved, some rights reserved, no rights reserved, copyright notice, copyright
    policy, copyright by, and its licensors, terms of use, terms of service, terms and conditions, terms &
    conditions, terms of sale, terms of business, terms of access, conditions of use, terms of use agreement, terms
    and rules, website terms, user agreement, subscriber agreement, end user license agreement, visitor agreement,
    privacy policy, privacy notice, privacy statement, privacy center, privacy & terms, privacy & cookies, privacy
    and cookies, privacy & security, privacy & cookies policy, privacy and cookie policy, privacy policy and terms,
    cookie policy, cookies policy, cookie statement, legal notice, legal notices, legal information, legal
    disclaimer, legal terms, accessibility statement, accessibility policy, modern slavery statement, modern slavery
    act, editorial policy, editorial guidelines, editorial standards, ethics policy, corrections policy, comment
    policy, community guidelines, comments policy, complaints policy, complaints procedure, how to complain,
    complaint redressal, refund policy, return policy, returns policy, shipping policy, cancellation policy, privacy
    rights, california privacy rights, your california privacy rights, california notice at collection, notice at
    collection, ccpa notice, eu privacy, gdpr compliance, data protection, data protection policy, ad choices, ad
    policy, advertising policy, affiliate disclosure, affiliate commission, terms of use and privacy policy,
    registered in england, registered office, registered company, company number, company registration, registered
    charity, registered trademark, registered trademarks, trademarks of, may not be reproduced, may not be
    published, may not be copied, not be reproduced, broadcast rewritten or redistributed, published broadcast
    rewritten, without prior permission, without express written permission, prior written permission, prior written
    consent, express written consent, reproduction in whole or in part, reproduction without permission, strictly
    prohibited, not responsible for the content, views expressed, opinions expressed, views and opinions, do not
    necessarily reflect, do not necessarily represent, for informational purposes only, does not constitute,
    user-generated content, content of external, member of the press council, independent press standards
    organisation, vat reg, equal opportunity employer, site map, fcc public file, fcc applications, closed
    captioning, digital millennium copyright act, dmca notice, dmca policy, report abuse, send us feedback, web
    accessibility, no fear act, this site is protected by, akismet to reduce spam, comment data is processed, your
    email address will not be published, required fields are marked, save my name, for the next time i comment`,
  noArticle: `
    page not found, 404 not found, error 404, 404 error, the page you requested, the page you are looking for, page
    you are looking for, the page you were looking for, page you were looking for, the page cannot be found, page
    cannot be found, page can't be found, page could not be found, page couldn't be found, this page doesn't exist,
    this page does not exist, page no longer exists, page does not exist, page isn't available, page is not
    available, page unavailable, this page isn't working, is no longer available, content is not available, content
    not available, this content is unavailable, content unavailable, not available in your region, not available in
    your country, unavailable in your country, unavailable for legal reasons, unavailable due to legal reasons, 403
    forbidden, access denied, access to this page has been denied, you don't have permission, you do not have
    permission, permission denied, 401 unauthorized, 500 internal server error, internal server error, 502 bad
    gateway, bad gateway, 503 service unavailable, service unavailable, service temporarily unavailable, 504 gateway
    timeout, gateway time-out, gateway timeout, bad request, too many requests, request blocked, you have been
    blocked, request could not be satisfied, server error, application error, a client-side exception has occurred,
    something went wrong, oops something went wrong, an error occurred, an error has occurred, an unexpected error,
    technical difficulties, under maintenance, scheduled maintenance, down for maintenance, site is down, domain is
    for sale, domain for sale, domain has expired, account suspended, account has been suspended, website is
    currently unavailable, are you a robot, are you human, verify you are human, verify that you are human,
    verifying you are human, checking your browser, checking if the site connection is secure, please complete the
    security check, unusual traffic, unusual activity, automated access, complete the captcha, solve the captcha,
    press & hold, cloudflare ray id, ddos protection by, enable javascript, please enable javascript, javascript is
    disabled, javascript is required, requires javascript, you need to enable javascript, enable javascript and
    cookies, enable cookies, javascript and cookies to continue, browser is not supported, browser not supported,
    unsupported browser, your browser is out of date, out of date browser, upgrade your browser, log in to continue,
    login to continue, sign in to continue, please log in, please login, you must be logged in, you must log in, you
    need to be logged in, log in to view, sign in to view, log in to read, sign in to read, login required,
    subscribe to continue reading, subscribe to read, subscribe to keep reading, subscribe to unlock, to continue
    reading, to read the full article, to read the full story, to read this article, to access this article, this
    article is for subscribers, this article is reserved for, this content is for members, this content is for
    subscribers, reserved for subscribers, exclusive to subscribers, you've reached your limit, you have reached
    your limit, monthly limit, free articles this month, redirecting, you are being redirected, being redirected,
    click here if you are not redirected, if you are not redirected, object moved, moved permanently, moved
    temporarily, no results found, no posts found, no articles found, 0 results, sorry no, thread not found, topic
    not found, post has been removed, video unavailable, invalid request, invalid url, session expired, session has
    expired, directory listing, index of`,
  relativeTime: `
    ago; just now, moments ago, now; today; yesterday; the day before yesterday; second, seconds, sec, secs, s;
    minute, minutes, min, mins, m, a minute; hour, hours, hr, hrs, h, an hour; day, days, d, a day; week, weeks, wk,
    wks, w, a week; month, months, mo, mos, a month; year, years, yr, yrs, y, a year`,
  readingTime: `
    min read, mins read, minute read, minutes read, minutes to read, minute to read, mins to read, read time,
    reading time, time to read, estimated reading time, estimated read time, min listen, minute listen, min watch,
    minutes reading`,
});
