/**
 * Words by which a wall asks its reader in, as stems, a language a line. They tell a log-in wall from the other pages that
 * say that they hold no article; what such pages say in whole is each lexicon's `noArticle`.
 */
const stems: Readonly<Record<string, string>> = {
  en: 'log ?in|logged in|sign ?in|signed in|sign up|subscribe|subscrib|register|members? only|password',
  de: 'anmelden|angemeldet|einloggen|eingeloggt|loggen|melden sie sich|abonn|registrier|kostenpflichtig|passwort',
  fr: 'connecter|connecté|connectez|identifi|abonn|inscri|mot de passe',
  es: 'iniciar sesión|inicia sesión|inicie sesión|identif|suscr|contraseña',
  pt: 'login|iniciar sessão|inicie sessão|logado|assin|senha',
  it: 'accedi|accesso riservato|registrati|abbona|abbonat|password',
  nl: 'inloggen|ingelogd|log in|aanmelden|abonn|wachtwoord',
  pl: 'zaloguj|zalogowa|prenumerat|subskryb|hasło',
  ru: 'войдите|войти|авториз|подпис|зарегистр|пароль',
  uk: 'увійдіть|увійти|авториз|передпла|зареєстр|пароль',
  sv: 'logga in|inloggad|prenumer|lösenord',
  nb: 'logg inn|logget inn|abonn|passord',
  da: 'log ind|logget ind|abonn|adgangskode',
  fi: 'kirjaudu|tilaa|tilaajille|salasana',
  cs: 'přihlas|předplat|heslo',
  tr: 'giriş yap|üye girişi|üye ol|abone|şifre',
  ar: 'تسجيل الدخول|سجل الدخول|اشترك|المشترك',
  zh: '登录|登入|登錄|会员|會員|订阅|訂閱|付费|付費',
  ja: 'ログイン|会員登録|会員限定|有料会員|パスワード',
  ko: '로그인|회원|구독',
  vi: 'đăng nhập|đăng ký',
  id: 'masuk untuk|login|berlangganan',
  th: 'เข้าสู่ระบบ|สมัครสมาชิก',
};

const any = new RegExp(Object.values(stems).join('|'), 'iu');

/** Whether a text speaks of logging in or subscribing, in any language. */
export const asksToLogIn = (text: string): boolean => any.test(text);
