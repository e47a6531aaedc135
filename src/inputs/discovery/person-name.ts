import { foldSpaces } from '../../text/spaces.js';

/** No name is longer; lists of names that are one text may be long. */
const longestName = 1000;

const nameAfterMail = /^(?:mailto:)?[^\s()<>]+@[^\s()<>]+ ?\(([^@]+)\)$/i;
const nameBeforeMail = /^([^@<(]+)[<(] ?[^\s()<>]+@[^\s()<>]+ ?[>)]$/;
const mailOrAddress = /^(?:\S+@\S+|https?:\/\/\S+)$/i;

/**
 * The name in what a feed says of an author: RSS has `mail@example.org (Name)`, mail programs `Name <mail@example.org>`.
 * Null where it is nothing but a mail or web address.
 */
export function personName(text: string): string | null {
  const line = foldSpaces(text);
  if (line === '' || line.length > longestName) return null;
  const name = (nameAfterMail.exec(line) ?? nameBeforeMail.exec(line))?.[1]?.trim() ?? line;
  return mailOrAddress.test(name) ? null : name;
}

/** The names in several such texts, each once. */
export function personNames(texts: readonly string[]): string[] {
  return [...new Set(texts.map(personName).filter((name) => name !== null))];
}
