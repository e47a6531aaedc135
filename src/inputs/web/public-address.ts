import { BlockList, isIP } from 'node:net';

type Family = 'ipv4' | 'ipv6';

/**
 * What is not for the public, most special first. After IANA's IPv4 and IPv6 Special-Purpose Address Registries (RFC
 * 6890, RFC 8190) and the multicast spaces (RFC 5771, RFC 4291).
 */
const specialRanges: readonly (readonly [network: string, prefix: number, kind: string])[] = [
  ['0.0.0.0', 32, 'unspecified'],
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'carrier-grade NAT'],
  ['127.0.0.0', 8, 'loopback'],
  // Not in the registry: a cloud's own service, which answers its virtual machines only.
  ['168.63.129.16', 32, 'cloud platform'],
  ['169.254.0.0', 16, 'link-local'],
  ['172.16.0.0', 12, 'private'],
  // Also 192.0.0.9 and .10, globally reachable by the registry: they lead to the nearest gateway, and hold no pages.
  ['192.0.0.0', 24, 'protocol assignment'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.88.99.0', 24, '6to4 relay'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'benchmarking'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['255.255.255.255', 32, 'broadcast'],
  ['240.0.0.0', 4, 'reserved'],
  ['::', 128, 'unspecified'],
  ['::1', 128, 'loopback'],
  ['::', 96, 'IPv4-compatible'],
  ['::ffff:0:0:0', 96, 'IPv4-translated'],
  ['64:ff9b:1::', 48, 'local NAT64'],
  ['100::', 64, 'discard'],
  ['100:0:0:1::', 64, 'dummy prefix'],
  ['2001::', 32, 'Teredo'],
  ['2001:2::', 48, 'benchmarking'],
  ['2001:10::', 28, 'ORCHID'],
  ['2001:20::', 28, 'ORCHID'],
  // Also its anycast addresses, which lead to the nearest gateway as 192.0.0.9 does.
  ['2001::', 23, 'protocol assignment'],
  ['2001:db8::', 32, 'documentation'],
  ['2002::', 16, '6to4'],
  ['3fff::', 20, 'documentation'],
  ['5f00::', 16, 'segment routing'],
  ['fc00::', 7, 'unique local'],
  ['fe80::', 10, 'link-local'],
  ['fec0::', 10, 'site-local'],
  ['ff00::', 8, 'multicast'],
];

/** IPv6 addresses that lead to the IPv4 address in their last 32 bits: mapped, and the well-known NAT64 prefix. */
const ipv4Carriers = blockListOf('::ffff:0:0', 96);
ipv4Carriers.addSubnet('64:ff9b::', 96, 'ipv6');

/** All of IPv6 that is given out to be reached (RFC 4291, section 2.4; IANA's IPv6 Global Unicast assignments). */
const globalUnicast = blockListOf('2000::', 3);

const specials = specialRanges.map(([network, prefix, kind]) => ({
  family: familyOf(network),
  list: blockListOf(network, prefix),
  kind,
}));

/**
 * Why an address is not one that everybody can reach ("loopback", "private", "reserved" …); null for a public IPv4 or
 * IPv6 unicast address. An IPv4 address inside an IPv6 one is judged where packets reach it so.
 *
 * @param address as `net` and `dns` write it, without brackets
 */
export function nonPublicReason(address: string): string | null {
  if (isIP(address) === 0) return 'not an IP address';
  if (address.includes('%')) return 'an address with a zone';
  const family = familyOf(address);
  if (family === 'ipv6' && ipv4Carriers.check(address, 'ipv6')) return nonPublicReason(lastIpv4(address));
  const special = specials.find((range) => range.family === family && range.list.check(address, family));
  if (special !== undefined) return special.kind;
  return family === 'ipv4' || globalUnicast.check(address, 'ipv6') ? null : 'reserved';
}

/** The IP address that the hostname of a WHATWG URL is, without brackets; null for a name. */
export function hostAddress(hostname: string): string | null {
  const address = hostname.replace(/^\[(.*)\]$/, '$1').replace(/(?<=\d)\.$/, '');
  return isIP(address) === 0 ? null : address;
}

/** Names that lead to the machine itself or end at the site's own resolver, with all below them. */
const localNames: ReadonlySet<string> = new Set([
  // RFC 6761
  'localhost',
  'test',
  // RFC 6762, and what its appendix G finds in use
  'local',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  // RFC 8375
  'home.arpa',
  // Reserved by ICANN in 2024
  'internal',
  // The hosts files of Linux distributions
  'localdomain',
  'localdomain4',
  'localdomain6',
  'localhost4',
  'localhost6',
]);

/** Whether a host name never leaves the machine or the site. Also one without a dot, such as "ip6-loopback". */
export function isLocalName(hostname: string): boolean {
  if (hostAddress(hostname) !== null) return false;
  const labels = hostname.toLowerCase().replace(/\.+$/, '').split('.');
  if (labels.length === 1) return labels[0] !== '';
  return localNames.has(labels.at(-1) ?? '') || localNames.has(labels.slice(-2).join('.'));
}

function familyOf(address: string): Family {
  return address.includes(':') ? 'ipv6' : 'ipv4';
}

function blockListOf(network: string, prefix: number): BlockList {
  const list = new BlockList();
  list.addSubnet(network, prefix, familyOf(network));
  return list;
}

/** The last 32 bits of an IPv6 address that has zeros somewhere before them, as an IPv4 address. */
function lastIpv4(address: string): string {
  // The URL parser writes every spelling in one way: groups of hexadecimal digits, the longest run of zeros left out.
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const groups = (canonical.split('::')[1] ?? '').split(':').map((group) => Number.parseInt(group || '0', 16));
  const [high = 0, low = 0] = [0, ...groups].slice(-2);
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}
