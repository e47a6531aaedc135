import { written } from './written.js';

/** Portuguese. */
export const portuguese = written({
  language: 'pt',
  stopWords: `
    de, a, o, que, e, do, da, em, um, para, com, não, uma, os, no, se, na, por, mais, as, dos, como, mas, ao, ele,
    das, à, seu, sua, ou, quando, muito, nos, já, também, só, pelo, pela, até, isso, ela, entre, depois, sem, mesmo,
    aos, seus, quem, nas, me, esse, eles, você, essa, são, foi, tem, está, ser, há, foram, segundo, sobre, ainda,
    este, esta, anos, após, era, têm`,
  months: `
    janeiro, jan; fevereiro, fev; março, mar; abril, abr; maio, mai; junho, jun; julho, jul; agosto, ago; setembro,
    set; outubro, out; novembro, nov; dezembro, dez`,
  weekdays: `
    segunda-feira, segunda, seg; terça-feira, terça, ter; quarta-feira, quarta, qua; quinta-feira, quinta, qui;
    sexta-feira, sexta, sex; sábado, sáb, sab; domingo, dom`,
  bylineOpeners: `
    por, escrito por, publicado por, postado por, texto, texto de, texto por, textos de, reportagem de, reportagem,
    uma reportagem de, artigo de, um artigo de, entrevista de, análise de, opinião de, crónica de, coluna de,
    enviado por, redigido por, elaborado por, criado por, autor, autora, autores, assinado por, da redação`,
  authorJoiners: `e, &, com`,
  roles: `
    jornalista, repórter, repórter especial, redator, redatora, redator-chefe, editor, editora, editor-chefe,
    editora-chefe, editor executivo, editor assistente, subeditor, diretor, diretora, diretor adjunto, diretor de
    redação, correspondente, correspondente em, enviado especial, enviada especial, colunista, colaborador,
    colaboradora, colaboração para, especial para, estagiário, estagiária, analista, crítico, crítica, fotógrafo,
    fotógrafa, fotojornalista, redação, da redação, produtor, produtora, apresentador, apresentadora, comentador,
    comentadora, comentarista, economista, advogado, advogada, professor, professora, historiador, historiadora,
    escritor, escritora, sociólogo, politólogo, médico, blogueiro, agências, agência, administrador, autor, autora`,
  publishedLabels: `
    publicado, publicada, publicado em, publicada em, publicado a, publicado às, publicado há, publicado no dia,
    data de publicação, data da publicação, publicação, data, postado em, postada em, postado às, criado em, criado
    a, escrito em, inserido em, lançado em, veiculado em, enviado em, primeira publicação, em`,
  modifiedLabels: `
    atualizado, atualizada, atualizado em, atualizada em, atualizado a, atualizado às, atualizado há, última
    atualização, última atualização em, ultima atualização, atualização, actualizado, actualizado em, actualizado a,
    última actualização, modificado em, última modificação, última modificação em, alterado em, editado em, revisado
    em, data de atualização`,
  dateTimeJoiners: `às, as, à, a, pelas, por volta das`,
  clockWords: `h, hs, horas, hora, hrs, h., min, brt, gmt`,
  agencies: `
    Agência Lusa, LUSA, Lusa/Fim, Agência Brasil, Agencia Brasil, ABr, Agência Senado, Agência Câmara,
    Agência Câmara de Notícias, Agência Estado, Estadão Conteúdo, ESTADÃO CONTEÚDO, Folhapress, FOLHAPRESS,
    Folha Press, Agência O Globo, Agencia O Globo, Agência IBGE, Agência Pública, Ponte Jornalismo, BBC News Brasil,
    BBC Brasil, Deutsche Welle, Gazeta Press, Agência Anhanguera, Alma Preta, Reuters Brasil, CNN Brasil, Ansa,
    Ansa Brasil, ANSA Brasil, Sputnik Brasil, ANGOP, Angop, Inforpress, INFORPRESS, Agência Ecclesia, ECCLESIA,
    Agência EFE, G1, g1, Metrópoles, Brasil de Fato, Agência FPA, Jornal da USP, Agência FAPESP, Agência Fiocruz,
    Agência Minas, Bloomberg Línea, Dow Jones Newswires, AIM, STP-Press, TATOLI`,
  chrome: `
    início, inicio, página inicial, home, capa, principal, notícias, as últimas, última hora, plantão, ao vivo, em
    direto, direto, agora, manchetes, brasil, portugal, mundo, internacional, nacional, país, local, cidades,
    cidade, estados, regiões, regional, regionais, europa, áfrica, américa latina, política, eleições, poder,
    governo, justiça, segurança, polícia, policial, economia, negócios, mercado, mercados, finanças, empresas,
    dinheiro, bolsa, emprego, empregos, carreira, concursos, imóveis, imobiliário, carros, automóveis, motor, auto,
    agro, agronegócio, sociedade, cotidiano, quotidiano, geral, educação, saúde, bem-estar, ciência, ciência e
    saúde, tecnologia, tech, ambiente, meio ambiente, clima, tempo, previsão do tempo, meteorologia, energia,
    cultura, livros, literatura, cinema, música, teatro, arte, artes, televisão, tv, séries, novelas, programação,
    entretenimento, famosos, celebridades, fama, gente, pessoas, lifestyle, estilo, estilo de vida, vida, moda,
    beleza, gastronomia, receitas, comida, viagem, viagens, turismo, lazer, jogos, passatempos, palavras cruzadas,
    sudoku, horóscopo, loterias, religião, história, família, mulher, pets, curiosidades, esporte, esportes,
    desporto, futebol, futebol internacional, futebol nacional, modalidades, basquete, vôlei, ténis, tênis, fórmula
    1, f1, lutas, ciclismo, resultados, classificação, classificações, tabela, calendário, opinião, editorial,
    editoriais, colunas, coluna, colunistas, artigos, artigo, análise, análises, crónicas, crônicas, cartas, cartas
    ao diretor, charges, charge, entrevista, entrevistas, reportagem, reportagens, investigação, especial,
    especiais, dossiês, blogs, blog, fotos, foto, fotografia, galeria, galerias, galeria de fotos, fotogaleria,
    fotogalerias, imagens, vídeo, vídeos, ver vídeo, assistir, assista, assista ao vivo, infográficos, infografia,
    multimédia, multimídia, podcast, podcasts, áudio, rádio, ouvir, ouça, ouvir artigo, ouvir notícia, ouça este
    conteúdo, ouça esta notícia, edição impressa, edição digital, edição do dia, edições, jornal digital, revista,
    revistas, secções, seções, editorias, categoria, tag, tópico, assunto, arquivo, acervo, menu, menu principal,
    abrir menu, fechar menu, navegação, pular para o conteúdo, pular para o conteúdo principal, ir para o conteúdo,
    ir para o conteúdo principal, ir para conteúdo, saltar para o conteúdo, saltar para o conteúdo principal,
    avançar para o conteúdo, ir para o menu, ir para a busca, ir para o rodapé, ir para o topo, voltar ao topo,
    voltar ao início, voltar para o topo, voltar, topo, você está aqui, está aqui, buscar, busca, busca avançada,
    pesquisar, pesquisa, pesquisar por, pesquisa avançada, procurar, procurar por, resultados da busca, o que você
    procura?, digite sua busca, fechar, abrir, cancelar, confirmar, enviar, salvar, guardar, guardar artigo, salvar
    artigo, salvo, favoritos, adicionar aos favoritos, apagar, limpar, imprimir, imprimir artigo, imprimir notícia,
    versão para impressão, baixar, baixar pdf, descarregar, download, copiar, copiar link, copiar url, copie o link,
    link copiado, url curta, link, compartilhar no facebook, compartilhar no twitter, compartilhar no x,
    compartilhar no whatsapp, compartilhar no linkedin, compartilhar no telegram, compartilhar via whatsapp,
    compartilhar por e-mail, compartilhar notícia, compartilhar matéria, compartilhar artigo, compartilhe essa
    notícia, compartilhe nas redes sociais, compartilhamentos, partilhar notícia, partilhar no facebook, partilhar
    no twitter, partilhar no whatsapp, partilhar por email, partilhar via email, partilhas, partilhe este artigo,
    tweetar, tuitar, enviar por e-mail, enviar por email, enviar a um amigo, e-mail, email, recomendar, curtir,
    curtidas, gosto, gostar, não gosto, curtir isso, curtir carregando, gosto carregando, seguir, seguindo, siga,
    siga-nos no facebook, siga-nos no instagram, siga-nos no twitter, siga-nos no google news, siga no google news,
    siga a gente, redes sociais, nossas redes, entrar, entre, login, acessar, acesse, sair, logout, terminar sessão,
    iniciar sessão, inicie sessão, fazer login, faça login, faça seu login, cadastrar, cadastre-se, cadastro,
    registar, registe-se, registrar, registre-se, registo, criar conta, crie sua conta, minha conta, a minha conta,
    meu perfil, perfil, conta, usuário, utilizador, nome de usuário, senha, palavra-passe, sua senha, esqueceu a
    senha?, esqueceu sua senha?, esqueci minha senha, recuperar senha, lembrar-me, lembrar de mim, manter conectado,
    já tem conta?, já é cadastrado?, não tem conta?, ainda não tem conta?, bem-vindo, olá, assine, assinar,
    assinatura, assinaturas, assinante, assinantes, exclusivo assinantes, área do assinante, clube do assinante,
    boletim, boletins, alertas, notificações, ativar notificações, receber notificações, rss, feed rss, app,
    aplicativo, aplicativos, aplicações, comentário, 0 comentários, escreva seu comentário, escrever comentário,
    adicione um comentário, enviar comentário, publicar comentário, ver comentários, ver todos os comentários,
    mostrar comentários, leia os comentários, regras de comentários, responder, resposta, respostas, cancelar
    resposta, denunciar, reportar, reportar erro, comunicar erro, reporte um erro, informar erro, sugerir correção,
    votar, avaliar, avaliação, mais, mais opções, mais vídeos, ver tudo, ver todos, ver todas, ver menos, veja
    todas, veja todos, ver galeria, ver perfil, ver mais notícias, mostrar mais, mostrar menos, mostrar tudo,
    mostrar, ocultar, exibir mais, carregar mais, carregar mais notícias, carregando, a carregar, aguarde, ler, ler
    menos, ler artigo, ler notícia, ler artigo completo, ler mais tarde, ler depois, leia, leia a matéria completa,
    leia a notícia completa, leia na íntegra, continuar lendo, continue a ler, saber mais, descubra mais, conheça,
    próximo, próxima, próximos, anterior, anteriores, seguinte, página anterior, próxima página, página seguinte,
    artigo seguinte, posts anteriores, posts mais recentes, postagem mais antiga, postagem mais recente, postagens
    mais antigas, anúncio, anúncios, anuncie, anuncie aqui, anuncie conosco, anunciar, anunciantes, patrocinado,
    patrocínio, conteúdo de marca, conteúdo publicitário, publieditorial, branded content, informe publicitário,
    oferecimento, oferecido por, apoio, parceiros, parceiro, continua após a publicidade, continua depois da
    publicidade, continua após publicidade, continuar a ler após a publicidade, a matéria continua após a
    publicidade, leia também após a publicidade, depois da publicidade, fim da publicidade, pular anúncio, loja,
    lojas, comprar, compre agora, comprar agora, compre, adicionar ao carrinho, carrinho, meu carrinho, ver
    carrinho, seu carrinho está vazio, finalizar compra, frete, frete grátis, envio grátis, entrega, devoluções,
    trocas e devoluções, formas de pagamento, preço, preços, oferta, ofertas, promoção, promoções, descontos,
    cupons, cupons de desconto, lançamentos, novidades, esgotado, disponível, descrição, especificações,
    características, avaliações, produtos, produto, marcas, acessórios, classificados, obituário, obituários,
    necrologia, eventos, agenda, serviços, sorteios, enquete, enquetes, cursos, contato, contatos, contacto,
    contactos, contacte-nos, entre em contato, fale conosco, fale connosco, fale com a gente, fale com a redação,
    fale com o, sobre, sobre nós, sobre mim, sobre o site, quem somos, quem sou, nossa equipe, a equipa, equipe,
    equipa, expediente, redação, institucional, a empresa, nossa história, trabalhe conosco, carreiras,
    recrutamento, imprensa, sala de imprensa, assessoria de imprensa, comunicados, mídia kit, publicidade legal,
    atos legais, ajuda, central de ajuda, suporte, atendimento, atendimento ao leitor, atendimento ao assinante,
    perguntas frequentes, dúvidas frequentes, dúvidas, faq, mapa do site, mapa do sítio, acessibilidade,
    privacidade, cookies, ouvidoria, provedor do leitor, princípios editoriais, transparência, idioma, idiomas,
    português, inglês, modo escuro, modo claro, alto contraste, tamanho da letra, tamanho da fonte, aumentar fonte,
    diminuir fonte, a+ a-, nome, seu nome, sobrenome, apelido, e-mail obrigatório, seu email, o seu email, telefone,
    endereço, mensagem, estado, cep, código postal, site, campo obrigatório, campos obrigatórios, obrigatório,
    selecione, selecionar, ordenar por, filtrar, filtros, mais antigos, todos, todas, tudo, sim, não, ok, obrigado,
    doar, doe, doações, apoie, ampliar, ampliar imagem, tela cheia, ecrã inteiro, reproduzir, clique aqui, clique
    para compartilhar no facebook, clique para compartilhar no twitter, clique para partilhar no facebook, clique
    para imprimir, abre em nova janela, opens in new window, sem categoria, outros, outras, links, links úteis,
    fonte, índice, sumário, conteúdo, neste artigo, comentários recentes, artigos populares, reprodução, foto
    divulgação, divulgação, arquivo pessoal, aceito`,
  chromeOpeners: `
    compartilhar no, compartilhar em, compartilhar via, compartilhe no, compartilhe esta, compartilhe este,
    compartilhe essa, partilhar no, partilhar via, partilhe este, clique aqui, clique para, clique no, siga-nos no,
    siga-nos nas, siga o, siga a, siga nosso, siga nossas, acompanhe o, acompanhe a, acompanhe nossas,
    acompanhe-nos, inscreva-se no, inscreva-se na, inscreva-se em, subscreva a, subscreva as, cadastre-se para,
    assine a, assine o, assine nossa, receba, receba as, receba nossas, receba notícias, receba no, baixe o, baixe
    nosso, participe do, participe da, entre no, entre em, entre para, faça parte do, leia também, leia também:,
    leia mais:, leia mais, leia mais sobre, leia:, leia ainda, leia ainda:, leia aqui, leia aqui:, ler também, ler
    também:, ler mais:, leia mais notícias, veja também, veja também:, veja mais:, veja mais, veja:, veja o vídeo,
    veja ainda, veja ainda:, ver também, ver também:, vídeo:, vídeos:, assista:, assista também, assista ao vídeo,
    assista o vídeo, ouça:, ouça também, confira:, confira também, confira também:, confira mais, saiba mais:, saiba
    mais sobre, saiba mais, mais sobre, mais notícias de, mais lidas:, relacionadas:, relacionado:, notícias
    relacionadas:, você pode gostar, pode interessar:, recomendado:, foto:, fotos:, foto de, fotografia:, imagem:,
    imagens:, imagem ilustrativa, imagem de arquivo, crédito:, créditos:, crédito da foto, crédito da imagem,
    créditos da imagem, legenda:, legenda da foto, arte:, ilustração:, infografia:, fonte:, fontes:, com informações
    de, com informações da, com informações do, com agências, reprodução, divulgação, tags:, tópicos:, assuntos:,
    temas:, palavras-chave:, categoria:, categorias:, etiquetas:, publicado em categoria, arquivado em,
    publicidade:, podcast:, comentários em, comentários sobre, responder a, é preciso estar, é necessário fazer
    login, você precisa, contato:, contacto:, telefone:, tel:, e-mail:, email:, endereço:, copyright, direitos
    reservados, todos os direitos, ao vivo:, última hora:, preço:, quer receber, quer saber mais, gostou, gostou
    deste, tem alguma, edição:, revisão:`,
  trailingHeadings: `
    leia também, leia mais, leia ainda, leia a seguir, ler também, ler mais, veja também, veja mais, veja ainda, ver
    também, ver mais, vale a pena ler, notícias relacionadas, notícia relacionada, artigos relacionados, artigo
    relacionado, matérias relacionadas, matéria relacionada, conteúdo relacionado, conteúdos relacionados, posts
    relacionados, publicações relacionadas, assuntos relacionados, temas relacionados, tópicos relacionados,
    relacionados, relacionadas, relacionado, vídeos relacionados, produtos relacionados, reportagens relacionadas,
    links relacionados, mais notícias, mais lidas, mais lidos, mais lida, as mais lidas, os mais lidos, mais vistas,
    mais vistos, mais acessadas, mais comentadas, mais populares, mais recentes, mais partilhados, mais
    compartilhadas, notícias mais lidas, artigos mais lidos, o mais lido, populares, mais populares do momento, em
    alta, em destaque, destaques, destaque, últimas notícias, últimas, ultimas notícias, notícias recentes, artigos
    recentes, posts recentes, últimos artigos, últimos vídeos, outras notícias, outros artigos, outras matérias,
    outros conteúdos, mais artigos, mais conteúdo, mais sobre, mais sobre este assunto, mais sobre este tema, mais
    de, mais deste autor, mais do autor, mais em, mais informações, saiba mais, você pode gostar, você também pode
    gostar, você também pode se interessar, você pode se interessar, você pode se interessar por, pode gostar
    também, também pode gostar, poderá também gostar, pode interessar-lhe, pode também interessar, talvez você
    goste, talvez você também goste, você vai gostar, isso pode te interessar, te pode interessar, recomendado,
    recomendados, recomendadas, recomendado para você, recomendados para você, recomendamos para você, recomendado
    para si, recomendamos, recomendações, sugestões, sugerido para você, sugestões de leitura, sugeridas para você,
    nossa seleção, escolhas do editor, para você, não perca, não deixe de ler, confira também, confira, continue
    lendo, continuar a ler, a não perder, a seguir, próximo artigo, artigo anterior, próximo post, post anterior,
    notícia anterior, próxima notícia, navegação de posts, navegação de artigos, comentários, os comentários,
    comentários dos leitores, comente, comentar, deixe um comentário, deixe seu comentário, deixe o seu comentário,
    deixe uma resposta, deixar um comentário, deixar uma resposta, deixe a sua opinião, escreva um comentário,
    adicionar comentário, enviar um comentário, postar um comentário, dê sua opinião, participe da conversa,
    junte-se à conversa, 1 comentário, 2 comentários, nenhum comentário, sem comentários, um comentário, discussão,
    sobre o autor, sobre a autora, sobre os autores, o autor, autor, autora, compartilhe, compartilhar, compartilhe
    isso, compartilhe esta notícia, compartilhe este artigo, partilhar, partilhe, partilhe isto, partilhar artigo,
    siga-nos, siga-nos nas redes sociais, newsletter, newsletters, nossa newsletter, inscreva-se na newsletter,
    assine nossa newsletter, receba nossa newsletter, tags, tópicos, assuntos, temas, etiquetas, palavras-chave,
    arquivado em, referências, notas, fontes, bibliografia, ligações externas, quem comprou também comprou, clientes
    também compraram, conteúdo patrocinado, conteúdos patrocinados, publicidade, pela web, arquivos, categorias`,
  consent: `
    utilizamos cookies, usamos cookies, utiliza cookies, usa cookies, uso de cookies, o uso de cookies, utilização
    de cookies, este site utiliza cookies, este site usa cookies, este website utiliza cookies, este sítio utiliza
    cookies, cookies para melhorar, cookies e tecnologias semelhantes, cookies e outras tecnologias, aceitar
    cookies, aceitar todos, aceitar todos os cookies, aceitar tudo, aceitar e continuar, aceitar e fechar, rejeitar
    todos, rejeitar tudo, rejeitar cookies, recusar tudo, recusar todos, gerir cookies, gerenciar cookies, gerir
    preferências, gerenciar preferências, gerir opções, gerir consentimento, gerenciar consentimento, gerenciar
    opções, definições de cookies, configurações de cookies, configurar cookies, preferências de cookies,
    preferências de privacidade, definições de privacidade, configurações de privacidade, guardar preferências,
    salvar preferências, cookies necessários, cookies essenciais, cookies funcionais, cookies de desempenho,
    estritamente necessários, sempre ativo, sempre ativado, política de cookies, sua privacidade, a sua privacidade,
    valorizamos a sua privacidade, respeitamos a sua privacidade, privacidade é importante, nós e os nossos
    parceiros, nossos parceiros, nossos fornecedores, interesse legítimo, interesses legítimos, dados pessoais,
    tratamento de dados, proteção de dados, armazenar e/ou aceder, aceder a informações, informações num
    dispositivo, informações em um dispositivo, anúncios personalizados, publicidade personalizada, conteúdo
    personalizado, conteúdos personalizados, medição de anúncios, dados de geolocalização, ao continuar navegando,
    ao continuar a navegar, continuar navegando, ao navegar neste site, você concorda, concorda com a utilização,
    concorda com o uso, concorda com a nossa, seu consentimento, retirar o consentimento, melhorar a sua
    experiência, melhorar sua experiência, experiência de navegação, bloqueador de anúncios, lei geral de proteção`,
  subscription: `
    assine agora, assine já, assine a newsletter, assine nossa newsletter, assine a nossa newsletter, assine e
    tenha, assine para, assine por, inscreva-se na, inscreva-se no canal, inscreva-se em nosso, inscreva-se na
    newsletter, inscreva-se para receber, subscreva a newsletter, subscreva a nossa newsletter, subscrever
    newsletter, subscreva gratuitamente, receba nossa newsletter, receba as notícias, receba as últimas, receba as
    principais, receba notícias, receba por e-mail, receba no seu, receba em primeira mão, receba gratuitamente,
    receba diariamente, nossa newsletter, nossas newsletters, a nossa newsletter, as nossas newsletters, newsletter
    diária, newsletter gratuita, newsletter semanal, no seu e-mail, em seu e-mail, no seu email, direto no seu, na
    sua caixa de entrada, na sua caixa de correio, seu melhor e-mail, seu e-mail, digite seu e-mail, insira o seu
    email, insira seu e-mail, fique por dentro, fique informado, fique atualizado, mantenha-se informado, não perca
    nenhuma, não perca nada, exclusivo para assinantes, só para assinantes, reservado a assinantes, para assinantes,
    já é assinante, já sou assinante, se você já é assinante, se já é assinante, seja assinante, seja um assinante,
    acesso ilimitado, acesso a todo, acesso total, acesso livre, primeiro mês, por mês, mês grátis, cancele quando
    quiser, cancele a qualquer momento, teste grátis, experimente grátis, cadastre-se gratuitamente, cadastre-se
    grátis, registe-se gratuitamente, crie uma conta gratuita, para continuar a ler, conteúdo exclusivo, apoie o
    jornalismo, apoie o nosso, apoie nosso trabalho, apoie o, apoie-nos, seu apoio, faça uma doação, doe agora,
    contribua com, jornalismo independente, canal do whatsapp, canal no whatsapp, nosso canal, nosso canal no
    whatsapp, nosso canal no telegram, grupo do whatsapp, grupo no whatsapp, canal do telegram, baixe o app, baixe
    nosso aplicativo, baixe o nosso app, siga-nos no, siga o canal, ative as notificações`,
  legal: `
    todos os direitos reservados, direitos reservados, todos direitos reservados, política de privacidade, políticas
    de privacidade, aviso de privacidade, aviso legal, termos de uso, termos e condições, termos de serviço, termos
    de utilização, termos de privacidade, condições de uso, condições de utilização, condições gerais, condições
    gerais de venda, código de ética, política editorial, política de trocas, política de devolução, estatuto
    editorial, lei da transparência, livro de reclamações, ficha técnica, proibida a reprodução, é proibida a
    reprodução, reprodução proibida, reprodução total ou parcial, reprodução parcial ou total, sem autorização, sem
    prévia autorização, sem autorização expressa, propriedade intelectual, direitos autorais, direitos de autor,
    cookies e privacidade, acordo de utilizador, central de privacidade, portal de privacidade, é de
    responsabilidade, não nos responsabilizamos, não reflete necessariamente, não refletem a opinião, de inteira
    responsabilidade, canal de denúncias, jornalista responsável, registo na erc, o seu endereço de email não será
    publicado, o seu endereço de e-mail não será publicado, campos obrigatórios são marcados, campos obrigatórios
    marcados, salvar meus dados, akismet para reduzir spam`,
  noArticle: `
    página não encontrada, pagina não encontrada, página não existe, esta página não existe, a página que procura, a
    página que você procura, a página que você está procurando, a página solicitada, não foi possível encontrar a
    página, não foi encontrada, não está mais disponível, já não está disponível, erro 404, 404 página, conteúdo não
    encontrado, conteúdo indisponível, conteúdo não disponível, matéria não encontrada, acesso negado, acesso
    restrito, acesso bloqueado, erro interno, ocorreu um erro, algo deu errado, algo correu mal, site em manutenção,
    em manutenção, serviço indisponível, faça login para continuar, faça login para ler, faça seu login para
    continuar, inicie sessão para continuar, é preciso estar logado, você precisa estar logado, para continuar
    lendo, para continuar a ler este artigo, para ler a matéria completa, este conteúdo é exclusivo, este artigo é
    exclusivo, conteúdo exclusivo para assinantes, artigo exclusivo para assinantes, você atingiu o limite, habilite
    o javascript, ative o javascript, javascript está desativado, não sou um robô, verificação de segurança, você
    será redirecionado, redirecionando, seu navegador não, nenhum resultado, nenhum resultado encontrado, nada
    encontrado, nenhuma notícia encontrada`,
  relativeTime: `
    há, atrás, faz; agora, agora mesmo; hoje; ontem; anteontem; segundo, segundos; minuto, minutos, min, um minuto;
    hora, horas, h, uma hora; dia, dias, um dia; semana, semanas, uma semana; mês, meses, um mês; ano, anos, um ano`,
  readingTime: `
    tempo de leitura, min de leitura, minutos de leitura, mins de leitura, minuto de leitura, leitura de, tempo
    estimado de leitura, min leitura, leitura min`,
});
