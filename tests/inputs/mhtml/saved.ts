/** Saved pages in the shapes that programs give them. Invented, as is everything in them. */

/** Joins lines as mail does. */
export const lines = (...text: string[]): string => `${text.join('\r\n')}\r\n`;

export const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

const boundary = '----MultipartBoundary--aZ09quay----';

/** Chrome: quoted-printable, a frame and a picture behind the page, everything folded. */
export const chrome = lines(
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://example.org/quay?a=1',
  'Subject: =?utf-8?Q?The=20quay=20reopens?=',
  'Date: Tue, 24 Nov 2026 09:30:00 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  `\tboundary="${boundary}"`,
  '',
  '',
  `--${boundary}`,
  'Content-Type: text/html',
  'Content-ID: <frame-0@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://example.org/quay?a=1',
  '',
  '<!DOCTYPE html><html><body><p class=3D"lead">The quay caf=C3=A9 re=',
  'opens.</p><iframe src=3D"cid:frame-1@mhtml.blink"></iframe></body></html>',
  `--${boundary}`,
  'Content-Type: text/html',
  'Content-ID: <frame-1@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<html><body>An advertisement.</body></html>',
  `--${boundary}`,
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://example.org/quay.png',
  '',
  'iVBORw0KGgo=',
  '',
  `--${boundary}--`,
);

export const chromePage =
  '<!DOCTYPE html><html><body><p class="lead">The quay café reopens.</p>' +
  '<iframe src="cid:frame-1@mhtml.blink"></iframe></body></html>';

/** Internet Explorer: a preamble, a base, a legacy charset. */
export const explorer = lines(
  'From: "Saved by Windows Internet Explorer 8"',
  'Subject: Caf=?windows-1252?Q?=E9?=',
  'Date: Tue, 24 Nov 2026 09:30:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----=_NextPart_000_0000_01CAFE00.0AB1C2D0"',
  'X-MimeOLE: Produced By Microsoft MimeOLE V6.0',
  '',
  'This is a multi-part message in MIME format.',
  '',
  '------=_NextPart_000_0000_01CAFE00.0AB1C2D0',
  'Content-Type: text/html;',
  '\tcharset="windows-1252"',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: http://example.org/caf%E9.html',
  '',
  '<HTML><BODY><P>Caf=E9</P></BODY></HTML>',
  '------=_NextPart_000_0000_01CAFE00.0AB1C2D0--',
);

/** Word: base64, a local address, office parts behind. */
export const word = lines(
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; boundary="----=_NextPart_01DC5E00.AA00BB11"',
  '',
  'This document is a Single File Web Page, also known as a Web Archive file.',
  '',
  '------=_NextPart_01DC5E00.AA00BB11',
  'Content-Location: file:///C:/0A1B2C3D/minutes.htm',
  'Content-Transfer-Encoding: base64',
  'Content-Type: text/html; charset="utf-8"',
  '',
  'PGh0bWw+PGJvZHk+PHA+VGhlIG1pbnV0',
  'ZXMuPC9wPjwvYm9keT48L2h0bWw+',
  '',
  '------=_NextPart_01DC5E00.AA00BB11',
  'Content-Location: file:///C:/0A1B2C3D/minutes_files/filelist.xml',
  'Content-Type: text/xml; charset="utf-8"',
  '',
  '<xml/>',
  '------=_NextPart_01DC5E00.AA00BB11--',
);

/** Outlook: a mail whose HTML is one of two alternatives within the related parts. */
export const outlook = lines(
  'From: "Ann Lee" <ann@example.org>',
  'To: <desk@example.org>',
  'Subject: The quay',
  'Date: Tue, 24 Nov 2026 09:30:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="multipart/alternative"; boundary="outer"',
  '',
  '--outer',
  'Content-Type: multipart/alternative; boundary="outer-inner"',
  '',
  '--outer-inner',
  'Content-Type: text/plain; charset="utf-8"',
  '',
  'The quay, plain.',
  '--outer-inner',
  'Content-Type: text/html; charset="utf-8"',
  'Content-Transfer-Encoding: 8bit',
  '',
  '<p>The quay, marked up.</p>',
  '--outer-inner--',
  '--outer',
  'Content-Type: image/png',
  '',
  'x',
  '--outer--',
);

/** A message with two parts below the given lines of its header. */
export const related = (header: readonly string[], ...parts: string[]): string =>
  lines(
    'MIME-Version: 1.0',
    ...header,
    'Content-Type: multipart/related; boundary="b"',
    '',
    ...parts.flatMap((part) => ['--b', part]),
    '--b--',
  );
