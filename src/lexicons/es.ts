import { written } from './written.js';

/** Spanish. */
export const spanish = written({
  language: 'es',
  stopWords: `
    de, la, que, el, en, y, a, los, se, del, las, un, por, con, no, una, su, para, es, al, lo, como, más, o, pero,
    sus, le, ha, me, si, sin, sobre, este, ya, entre, cuando, todo, esta, ser, son, dos, también, fue, había, era,
    muy, años, hasta, desde, está, mi, porque, qué, sólo, han, yo, hay, vez, puede, todos, así, nos, ni, parte,
    tiene, él, uno, donde, bien, tras, según, contra, durante`,
  months: `
    enero, ene; febrero, feb; marzo, mar; abril, abr; mayo, may; junio, jun; julio, jul; agosto, ago; septiembre,
    sep, sept, setiembre, set; octubre, oct; noviembre, nov; diciembre, dic`,
  weekdays: `
    lunes, lun; martes, mar; miércoles, mié, mie, mier; jueves, jue; viernes, vie; sábado, sáb, sab; domingo, dom`,
  bylineOpeners: `
    por, escrito por, redactado por, publicado por, texto de, texto, textos, texto por, un artículo de, artículo de,
    reportaje de, crónica de, entrevista de, análisis de, opinión de, columna de, enviado por, creado por, subido por,
    elaborado por, autor, autora, autores, firmado por, de nuestro corresponsal, redacción, texto y fotos, texto y
    foto`,
  authorJoiners: `y, e, &, con`,
  roles: `
    periodista, redactor, redactora, redactor jefe, redactora jefa, reportero, reportera, corresponsal, corresponsal
    en, enviado especial, enviada especial, editor, editora, jefe de sección, jefa de sección, jefe de redacción,
    director, directora, director adjunto, subdirector, subdirectora, columnista, colaborador, colaboradora,
    colaborador de, analista, crítico, crítica, fotógrafo, fotógrafa, fotoperiodista, becario, becaria, redacción,
    agencias, agencia, economista, politólogo, politóloga, historiador, historiadora, profesor, profesora, escritor,
    escritora, abogado, abogada, bloguero, bloguera, administrador, webmaster, autor, autora, editor general,
    coordinador, coordinadora`,
  publishedLabels: `
    publicado, publicada, publicado el, publicada el, publicado en, publicado a las, publicado hace, fecha, fecha de
    publicación, publicación, creado, creado el, fecha de creación, escrito el, posteado el, subido el, emitido el,
    difundido el, fecha y hora, primera publicación, lanzado el, noticia publicada, enviado el`,
  modifiedLabels: `
    actualizado, actualizada, actualizado el, actualizada el, actualizado a las, actualizado hace, última
    actualización, ultima actualización, última actualización el, actualización, última modificación, modificado,
    modificado el, editado, editado el, fecha de actualización, última edición, act.`,
  dateTimeJoiners: `a las, a la, a, las, hacia las`,
  clockWords: `
    h, hs, hrs, horas, hora, h., hs., hrs., a.m., p.m., a. m., p. m., am, pm, cest, cet, gmt, edt, est, cst, art,
    brt, pyt, clt`,
  agencies: `
    Agencia EFE, EFE Agro, EFE Verde, Efe, efe, EP, Europa Press, E.P., Servimedia, Colpisa, COLPISA, Télam,
    Noticias Argentinas, Notimex, NTX, Agencia Reforma, El Universal, Cuartoscuro, Prensa Latina, ACN, AVN, ABI, Erbol,
    ANF, ANDINA, Agencia Andina, Colprensa, IPS, DPA, dpa, Agencias, AGENCIAS, Infobae, ANMP, Agencia Uno, Aton Chile,
    Ical, Intercom, EUROPA PRESS, AFP/EFE, EFE/AFP, AP Noticias, Bloomberg Línea, Bloomberg en Español, CNN en Español,
    BBC News Mundo, apro, APRO, Xinhua, Reuters`,
  chrome: `
    inicio, portada, home, principal, página principal, página de inicio, noticias, última hora, ultima hora,
    actualidad, titulares, destacado, en portada, en vivo, en directo, directo, minuto a minuto, nacional,
    nacionales, internacional, internacionales, mundo, el mundo, españa, méxico, argentina, colombia, chile, perú,
    venezuela, estados unidos, ee.uu., eeuu, europa, américa, américa latina, latinoamérica, áfrica, asia, oriente
    medio, política, elecciones, gobierno, congreso, economía, negocios, empresas, finanzas, mercados, dinero,
    bolsa, vivienda, inmobiliario, empleo, motor, autos, sociedad, sucesos, policiales, policía, seguridad,
    justicia, tribunales, educación, salud, sanidad, bienestar, ciencia, tecnología, medio ambiente, clima, el
    tiempo, tiempo, energía, cultura, libros, literatura, cine, música, teatro, arte, toros, televisión, tv, series,
    programación tv, programación, espectáculos, entretenimiento, farándula, famosos, gente, celebridades, corazón,
    estilo, estilo de vida, vida, moda, belleza, gastronomía, gastro, recetas, cocina, viajes, turismo, ocio,
    planes, juegos, pasatiempos, crucigrama, crucigramas, sudoku, horóscopo, loterías, lotería, viral, virales,
    curiosidades, deportes, deporte, fútbol, fútbol internacional, liga, laliga, champions, champions league,
    baloncesto, básquet, béisbol, boxeo, tenis, ciclismo, motociclismo, fórmula 1, f1, motogp, atletismo, golf,
    rugby, resultados, clasificación, posiciones, calendario, opinión, editorial, editoriales, columnas,
    columnistas, columna, cartas al director, cartas de los lectores, tribuna, tribunas, análisis, entrevista,
    entrevistas, reportajes, reportaje, investigación, crónica, crónicas, especiales, especial, blogs, blog, foros,
    firmas, viñetas, viñeta, caricaturas, humor, religión, historia, mujer, igualdad, familia, mascotas,
    comunidades, local, locales, ciudad, ciudades, provincia, provincias, regiones, región, regionales, estados,
    municipios, vídeo, vídeos, video, videos, ver vídeo, fotos, foto, fotogalería, fotogalerías, galería, galerías,
    galería de imágenes, imágenes, en imágenes, infografía, infografías, gráficos, multimedia, podcast, podcasts,
    audio, audios, radio, escuchar, escuchar noticia, escuchar artículo, hemeroteca, archivo, edición impresa,
    edición digital, edición, ediciones, versión impresa, suplementos, revista, revistas, secciones, todas las
    secciones, sección, categoría, tema, más temas, temas del día, menú, menú principal, abrir menú, cerrar menú,
    navegación, ir al contenido, ir al contenido principal, saltar al contenido, saltar al contenido principal,
    saltar a contenido, pasar al contenido principal, ir a contenido, ir a la navegación, ir arriba, volver arriba,
    arriba, subir, volver, volver al inicio, volver a portada, atrás, inicio de sesión, buscar, búsqueda, buscador,
    buscar en, búsqueda avanzada, buscar por, resultados de búsqueda, cerrar, cerrar búsqueda, abrir, cancelar,
    enviar, aceptado, confirmar, guardar, guardar noticia, guardar artículo, guardado, guardados, eliminar, borrar,
    imprimir, imprimir noticia, imprimir artículo, versión para imprimir, descargar, descargar pdf, descargas,
    copiar, copiar enlace, copiar link, copiar url, enlace copiado, link copiado, url corta, enlace, compartir en,
    compartir noticia, compartir artículo, compartir nota, compartir en facebook, compartir en twitter, compartir en
    x, compartir en whatsapp, compartir en linkedin, compartir en telegram, compartir en pinterest, compartir por
    email, compartir por correo, compartir por whatsapp, compartido, compartidos, tuitear, twittear, enviar por
    email, enviar por correo, enviar por correo electrónico, enviar por mail, enviar a un amigo, correo, correo
    electrónico, e-mail, recomendar, me gusta, no me gusta, me gusta cargando, seguir, siguiendo, siguenos, síguenos
    en facebook, síguenos en twitter, síguenos en google news, síganos, síganos en, seguinos, seguinos en, síguenos
    en redes, redes sociales, únete, únete a nosotros, suscribirse, suscríbase, suscribite, suscribirme,
    suscripción, suscripciones, suscriptores, suscriptor, exclusivo suscriptores, solo suscriptores, boletines,
    alertas, notificaciones, rss, canales rss, app, apps, aplicaciones, iniciar sesión, inicia sesión, cerrar
    sesión, ingresar, ingresa, entrar, entra, acceder, accede, acceso, salir, conectarse, registrarse, registrarme,
    regístrate, regístrese, registro, crear cuenta, crear una cuenta, crea tu cuenta, mi cuenta, mi perfil, perfil,
    mis datos, mis noticias, mis comentarios, favoritos, usuario, nombre de usuario, contraseña, tu contraseña,
    ¿olvidaste tu contraseña?, ¿olvidó su contraseña?, ¿has olvidado tu contraseña?, olvidé mi contraseña, recuperar
    contraseña, recupera tu contraseña, recordarme, recuérdame, ¿ya tienes cuenta?, ¿no tienes cuenta?, ¿ya estás
    registrado?, bienvenido, hola, comentario, ver comentarios, ver los comentarios, ir a comentarios, 0
    comentarios, escribir comentario, añadir comentario, agregar comentario, publicar comentario, enviar comentario,
    mostrar comentarios, normas de participación, responder, respuesta, respuestas, cancelar respuesta, cancelar la
    respuesta, denunciar, reportar, reportar error, reportar un error, informar de un error, ha encontrado un error,
    votar, valorar, valoración, más, más info, más opciones, ver menos, ver todo, ver todos, ver todas, ver más
    noticias, ver más artículos, ver galería, ver perfil, ver biografía, ver todas las noticias, mostrar más,
    mostrar menos, mostrar, ocultar, cargar más, cargar más noticias, cargando, cargando comentarios, espere, leer,
    leer más, leer menos, leer noticia, leer artículo, leer artículo completo, leer nota completa, leer más
    noticias, leer después, leer más tarde, continuar leyendo, continúa leyendo, lee más, leer la noticia completa,
    conoce más, saber más, descubrir más, descubre más, siguiente, anterior, siguientes, anteriores, página
    siguiente, página anterior, noticia siguiente, noticia anterior, siguiente noticia, entradas anteriores,
    entradas siguientes, entradas más recientes, entradas antiguas, entradas recientes, comentarios recientes,
    próximo, publicidad, anuncio, anuncios, patrocinado por, contenido de marca, branded content, publirreportaje,
    ofrecido por, espacio patrocinado, promoción, promociones, promocionado, pubicidad, saltar publicidad, cerrar
    publicidad, continúa después de la publicidad, continúa leyendo después de la publicidad, la noticia continúa
    después, sigue leyendo después de la publicidad, inicio del contenido, fin del contenido, tienda, comprar,
    comprar ahora, añadir al carrito, agregar al carrito, carrito, mi carrito, ver carrito, tu carrito está vacío,
    finalizar compra, envío, envío gratis, envíos, devoluciones, formas de pago, métodos de pago, precio, precios,
    oferta, ofertas, descuentos, cupones, rebajas, novedades, agotado, en stock, disponible, descripción,
    especificaciones, características, opiniones, valoraciones, reseñas, productos, producto, marcas, accesorios,
    clasificados, obituarios, esquelas, necrológicas, fallecimientos, empleos, eventos, agenda, cartelera,
    servicios, concursos, sorteos, encuestas, encuesta, farmacias, cursos, formación, contacto, contactar,
    contáctanos, contáctenos, contacta, contacta con nosotros, contactos, quiénes somos, quienes somos, sobre
    nosotros, sobre mí, acerca de, acerca de nosotros, nosotros, nuestro equipo, equipo, staff, redacción,
    directorio, la empresa, empresa, historia de, trabaja con nosotros, trabaje con nosotros, empleo y formación,
    prensa, sala de prensa, comunicados, notas de prensa, publicítate, publicite, anúnciate, anúnciese, anunciantes,
    tarifas, tarifas publicitarias, media kit, ayuda, centro de ayuda, soporte, preguntas frecuentes, faq, mapa web,
    mapa del sitio, mapa de sitio, accesibilidad, privacidad, cookies, transparencia, idioma, idiomas, seleccionar
    idioma, español, inglés, modo oscuro, modo claro, tamaño de letra, tamaño del texto, nombre, nombre y apellidos,
    apellido, apellidos, teléfono, dirección, asunto, mensaje, tu nombre, tu email, su nombre, su correo, país,
    código postal, web, campo obligatorio, campos obligatorios, obligatorio, seleccionar, selecciona, ordenar por,
    filtrar, filtros, más antiguos, todo, todos, todas, sí, no, ok, gracias, hacer una donación, donar, donaciones,
    dona, apóyanos, ampliar, ampliar imagen, pantalla completa, reproducir, pausa, haz clic aquí, haga clic aquí,
    click aquí, clic aquí, pulsa aquí, pincha aquí, haz clic para compartir en facebook, haz clic para compartir en
    twitter, haz clic para imprimir, se abre en una ventana nueva, abre en nueva ventana, abre en ventana nueva, sin
    categoría, uncategorized, general, varios, otros, otras, enlaces, enlaces de interés, fuente, firma, administrar
    utiq, gestionar utiq, resumen, índice, tabla de contenidos, contenido`,
  chromeOpeners: `
    compartir en, comparte en, comparte esta, comparte este, compartir esta, haz clic, haga clic, haz click, click
    aquí, clic aquí, pulsa aquí, pincha aquí, síguenos en, siguenos en, síganos en, seguinos en, sigue toda la
    información, sigue a, sigue la actualidad, sigue los temas, únete a, suscríbete a, suscríbete para, suscribite
    a, regístrate, recibe, recibe en tu, recibí, descarga nuestra, descarga la app, leer también, leer también:, lee
    también, lee también:, lea también, lea también:, leé también, leé también:, lee además, lea además, lea
    además:, lea aquí, lea aquí:, lee más:, lee:, lea:, leer más:, leer más, leer:, lee más sobre, le puede
    interesar, le puede interesar:, te puede interesar, te puede interesar:, te puede interesar leer, te
    recomendamos, te recomendamos:, le recomendamos, le recomendamos:, te interesa:, te interesará:, puede
    interesarte, puede interesarte:, también te puede interesar, también te puede interesar:, quizás te interese,
    mirá también, mirá también:, mira también, mira también:, mirá:, mira:, ver también, ver también:, ver más:, vea
    también, vea también:, vea:, ve también, ve también:, además:, en vídeo:, en video:, video:, vídeo:, videos:,
    más información:, más información sobre, más sobre, más noticias de, más noticias sobre, más en, noticia
    relacionada, noticia relacionada:, noticias relacionadas:, relacionado:, relacionada:, foto:, fotos:, foto de,
    fotografía:, imagen:, imágenes:, imagen de archivo, foto de archivo, foto cortesía, crédito:, créditos:, crédito
    foto, crédito de la imagen, fuente:, fuente de la imagen, fuentes:, pie de foto, ilustración:, infografía:,
    gráfico:, cortesía:, archivado en, etiquetas:, etiquetas, temas:, tags:, categoría:, categorías:, palabras
    clave:, publicado en, publicidad:, con información de, con información de:, con datos de, con agencias, ir a
    comentarios, comentarios de, responder a, debes iniciar sesión, tienes que iniciar sesión, para comentar, inicia
    sesión para, contacto:, teléfono:, tel:, correo:, email:, e-mail:, dirección:, copyright, derechos reservados,
    todos los derechos, última hora:, en vivo:, en directo:, precio:, escucha:, escuchar:, escuche:, podcast:,
    ¿tienes, ¿quieres recibir, ¿te ha gustado, ¿te gustó`,
  trailingHeadings: `
    noticias relacionadas, noticia relacionada, artículos relacionados, artículo relacionado, notas relacionadas,
    nota relacionada, contenido relacionado, contenidos relacionados, entradas relacionadas, publicaciones
    relacionadas, temas relacionados, información relacionada, relacionados, relacionadas, relacionado, vídeos
    relacionados, videos relacionados, productos relacionados, enlaces relacionados, post relacionados, posts
    relacionados, más noticias, más información, más sobre, más sobre este tema, más de este tema, más en esta
    sección, más en sección, más del autor, más artículos, más artículos de este autor, otras noticias, otros
    artículos, otras notas, otros temas, más noticias de, más contenido, lo más leído, lo más visto, lo más
    comentado, lo más compartido, lo más nuevo, lo más popular, lo más reciente, lo más destacado, lo más, lo +
    leído, lo último, lo último en, las más leídas, las más vistas, más leídas, más leído, más leídos, más vistas,
    más vistos, más visto, más comentadas, más populares, más recientes, noticias más leídas, notas más leídas,
    artículos más leídos, populares, tendencias, últimas noticias, últimas entradas, últimos artículos, últimas
    notas, ultimas noticias, últimos vídeos, noticias destacadas, destacadas, destacados, te puede interesar, te
    podría interesar, te puede interesar también, también te puede interesar, también te podría interesar, le puede
    interesar, le podría interesar, le puede interesar también, puede interesarte, puede que te interese, quizás te
    interese, quizá te interese, quizás también te interese, te interesa, también te interesa, te recomendamos, te
    recomendamos leer, le recomendamos, recomendamos, recomendados, recomendado, recomendadas, recomendaciones,
    recomendado para ti, recomendados para ti, recomendado para usted, recomendaciones para ti, nuestras
    recomendaciones, para ti, selección del editor, selección de la redacción, no te pierdas, no te lo pierdas, lee
    también, lea también, leé también, leer también, lee además, lea además, mirá también, mira también, ver
    también, vea también, véase también, ver más, seguir leyendo, sigue leyendo, además, de interés, en esta nota,
    en este artículo, temas, temas de esta nota, temas del artículo, etiquetas, tags, palabras clave, archivado en,
    comentarios, comentarios de los lectores, los comentarios, tu comentario, tus comentarios, deja un comentario,
    deja tu comentario, deja una respuesta, dejar un comentario, dejar una respuesta, dejar comentario, escribe un
    comentario, escribe tu comentario, publicar un comentario, comenta esta noticia, comentar, opina, participa, da
    tu opinión, únete a la conversación, únete a la discusión, 1 comentario, 2 comentarios, no hay comentarios, sin
    comentarios, un comentario, una respuesta, debate, conversación, sobre el autor, sobre la autora, sobre los
    autores, sobre la firma, acerca del autor, el autor, autor, comparte, compartir, compartir esto, comparte esto,
    comparte esta noticia, compartir esta noticia, comparte este artículo, compartir este artículo, compártelo,
    síguenos, síguenos en, newsletter, newsletters, nuestra newsletter, boletín, boletín de noticias, suscríbete,
    suscríbete a nuestra newsletter, suscríbete a nuestro boletín, recibe nuestro boletín, referencias, notas,
    bibliografía, fuentes, enlaces externos, notas y referencias, navegación de entradas, entrada anterior, entrada
    siguiente, artículo anterior, artículo siguiente, los clientes también compraron, quienes compraron este
    producto también compraron, en otras webs, contenido patrocinado, patrocinado, archivos, categorías`,
  consent: `
    utilizamos cookies, usamos cookies, utiliza cookies, usa cookies, uso de cookies, el uso de cookies, esta web
    utiliza cookies, este sitio web utiliza cookies, este sitio utiliza cookies, este sitio usa cookies, cookies
    propias y de terceros, cookies para mejorar, cookies y tecnologías similares, aceptar cookies, aceptar todas,
    aceptar todas las cookies, aceptar todo, aceptar y continuar, aceptar y cerrar, aceptar y seguir, rechazar todo,
    rechazar todas, rechazar cookies, rechazar y suscribirse, rechazar y pagar, configurar cookies, configuración de
    cookies, preferencias de cookies, ajustes de cookies, gestionar cookies, gestión de cookies, panel de cookies,
    política de cookies, cookies necesarias, cookies técnicas, cookies funcionales, cookies analíticas, cookies de
    publicidad, estrictamente necesarias, siempre activo, guardar preferencias, guardar configuración, gestionar
    consentimiento, gestionar opciones, gestionar preferencias, configuración de privacidad, preferencias de
    privacidad, tu privacidad, su privacidad, valoramos tu privacidad, respetamos tu privacidad, tu privacidad es
    importante, nosotros y nuestros socios, nuestros socios, nuestros proveedores, interés legítimo, intereses
    legítimos, datos personales, tratamiento de datos, almacenar y/o acceder, acceder a información, información en
    un dispositivo, información de un dispositivo, publicidad personalizada, anuncios personalizados, contenido
    personalizado, medición de anuncios, investigación de audiencia, datos de geolocalización, si continúa
    navegando, si continúas navegando, al continuar navegando, consideramos que acepta, acepta su uso, aceptas su
    uso, tu consentimiento, su consentimiento, retirar el consentimiento, bloqueador de anuncios, bloqueador de
    publicidad`,
  subscription: `
    suscríbete a, suscríbete ahora, suscríbete aquí, suscríbete gratis, suscríbete por, suscríbete para, suscríbete
    y, suscríbete a nuestra newsletter, suscríbete a nuestro boletín, suscríbete al boletín, suscríbase a,
    suscríbase ahora, suscribite a, suscribirse al boletín, suscripción digital, suscripción anual, planes de
    suscripción, oferta de suscripción, nuestra newsletter, nuestras newsletters, nuestro boletín, nuestros
    boletines, nuestro newsletter, boletín diario, boletín de noticias, boletín semanal, newsletter gratuita,
    newsletter semanal, apúntate a, apúntate a nuestra newsletter, recibe en tu correo, recibe las noticias, recibe
    cada, recibe gratis, recibe nuestro boletín, recibe toda la información, en tu correo, en tu email, en tu
    bandeja de entrada, en su correo, en tu correo electrónico, tu correo electrónico, su correo electrónico,
    introduce tu email, ingresa tu correo, ingrese su correo, déjanos tu correo, date de baja, darte de baja, no te
    pierdas nada, mantente informado, mantente al día, manténgase informado, regístrate gratis, regístrate para,
    regístrate y, registrarse gratis, contenido exclusivo, exclusivo para suscriptores, solo para suscriptores, para
    suscriptores, acceso ilimitado, accede a todos, accede sin límites, lee sin límites, si ya eres suscriptor, ya
    eres suscriptor, ya estás suscrito, eres suscriptor, hazte suscriptor, hazte premium, hazte socio, hazte socia,
    hazte de, al mes, primer mes, cancela cuando quieras, sin permanencia, prueba gratis, apoya el periodismo, haz
    una donación, tu apoyo, tu donación, periodismo independiente, canal de whatsapp, nuestro canal de whatsapp,
    nuestro canal, nuestro canal de telegram, canal de telegram, descarga nuestra app, descarga la app, descarga
    nuestra aplicación, síguenos en, recibe alertas, activar notificaciones`,
  legal: `
    todos los derechos reservados, derechos reservados, reservados todos los derechos, aviso legal, avisos legales,
    nota legal, política de privacidad, políticas de privacidad, política de protección de datos, protección de
    datos, aviso de privacidad, términos y condiciones, términos de uso, términos de servicio, términos del
    servicio, condiciones de uso, condiciones generales, condiciones de contratación, condiciones de venta,
    condiciones legales, condiciones del servicio, política editorial, código de ética, código ético, canal de
    denuncias, canal ético, defensor del lector, prohibida su reproducción, prohibida la reproducción, prohibida
    toda reproducción, reproducción total o parcial, total o parcial, sin autorización, sin la autorización, sin
    previo permiso, propiedad intelectual, propiedad de sus autores, derechos de autor, registro de propiedad
    intelectual, registro nacional, inscrita en el registro mercantil, registro mercantil, razón social, domicilio
    social, c.i.f, cookies y privacidad, declaración de accesibilidad, libro de reclamaciones, defensa del
    consumidor, atención al cliente, director responsable, editor responsable, propietario, creative commons, las
    opiniones vertidas, no se hace responsable, no nos hacemos responsables, tu dirección de correo electrónico no
    será publicada, los campos obligatorios están marcados, guarda mi nombre, superintendencia de industria y
    comercio`,
  noArticle: `
    página no encontrada, no se encontró la página, no se ha encontrado la página, la página que buscas, la página
    que busca, la página que está buscando, la página solicitada, esta página no existe, la página no existe, la
    página no está disponible, ya no está disponible, error 404, 404 no encontrado, 404 error, contenido no
    disponible, no disponible en tu país, acceso denegado, acceso restringido, acceso prohibido, error interno,
    error del servidor, ha ocurrido un error, se ha producido un error, ocurrió un error, algo salió mal, en
    mantenimiento, sitio en mantenimiento, servicio no disponible, debes iniciar sesión, debe iniciar sesión, inicia
    sesión para continuar, inicie sesión para continuar, inicia sesión para seguir leyendo, para seguir leyendo,
    para continuar leyendo, suscríbete para seguir leyendo, suscríbete para continuar, este contenido es exclusivo,
    este artículo es exclusivo, contenido exclusivo para suscriptores, has alcanzado el límite, ha alcanzado el
    límite, active javascript, activa javascript, habilitar javascript, javascript está desactivado, no soy un
    robot, verificar que eres humano, verificación de seguridad, serás redirigido, redireccionando, su navegador no,
    sin resultados, no se encontraron resultados, no hay resultados`,
  relativeTime: `
    hace, atrás; ahora, ahora mismo; hoy; ayer; anteayer; segundo, segundos; minuto, minutos, min, mins, un minuto;
    hora, horas, h, hs, una hora; día, días, un día; semana, semanas, una semana; mes, meses, un mes; año, años, un
    año`,
  readingTime: `
    tiempo de lectura, min de lectura, minutos de lectura, mins de lectura, lectura de, lectura estimada, tiempo
    estimado de lectura, minuto de lectura, min lectura, minutos de lectura estimada`,
});
