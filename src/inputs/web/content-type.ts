/** The charset that a `Content-Type` states (RFC 9110, 8.3.2); null where it states none. */
export function charsetOf(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

/** The media type, lower case, without parameters; null where there is none. */
export function mediaTypeOf(contentType: string | null): string | null {
  return /^\s*([^\s;]+)/.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null;
}
