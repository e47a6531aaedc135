import { describe, expect, it } from 'vitest';
import { hostAddress, isLocalName, nonPublicReason } from '../../../src/inputs/web/public-address.js';

/** What a host of an address is, as the URL parser hands it on. */
function reasonOfHost(form: string): string | null {
  const address = hostAddress(new URL(`http://${form}/`).hostname);
  return address === null ? 'a name' : nonPublicReason(address);
}

describe('hosts of addresses', () => {
  it.each([
    // One loopback address in many spellings.
    ['127.0.0.1', 'loopback'],
    ['127.0.0.1.', 'loopback'],
    ['2130706433', 'loopback'],
    ['0x7f000001', 'loopback'],
    ['0x7f.1', 'loopback'],
    ['0X7F.0.0.0x1', 'loopback'],
    ['0177.0.0.1', 'loopback'],
    ['017700000001', 'loopback'],
    ['127.1', 'loopback'],
    ['127.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['\uff11\uff12\uff17.\uff10.\uff10.\uff11', 'loopback'],
    ['127\u30020\u30020\u30021', 'loopback'],
    ['%31%32%37.0.0.1', 'loopback'],
    ['%3127.%30.0.1', 'loopback'],
    ['\u2460\u2461\u2466.0.0.1', 'loopback'],
    ['ann:secret@127.0.0.1:8080', 'loopback'],
    ['[::1]', 'loopback'],
    ['[0:0:0:0:0:0:0:1]', 'loopback'],
    ['[0000:0000:0000:0000:0000:0000:0000:0001]', 'loopback'],
    ['[::0.0.0.1]', 'loopback'],
    ['[::ffff:127.0.0.1]', 'loopback'],
    ['[::ffff:7f00:1]', 'loopback'],
    ['[::FFFF:7F00:0001]', 'loopback'],
    ['[0:0:0:0:0:ffff:127.0.0.1]', 'loopback'],
    ['[::ffff:127.0.0.0]', 'loopback'],
    ['[64:ff9b::127.0.0.1]', 'loopback'],
    ['[64:ff9b::7f00:1]', 'loopback'],
    // Other IPv4.
    ['0', 'unspecified'],
    ['0.0.0.0', 'unspecified'],
    ['0x0', 'unspecified'],
    ['0.0.0.1', 'this network'],
    ['10.0.0.1', 'private'],
    ['012.1', 'private'],
    ['167772161', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.0.1', 'private'],
    ['169.254.169.254', 'link-local'],
    ['2852039166', 'link-local'],
    ['0xa9fea9fe', 'link-local'],
    ['168.63.129.16', 'cloud platform'],
    ['100.64.0.1', 'carrier-grade NAT'],
    ['100.127.255.255', 'carrier-grade NAT'],
    ['192.0.0.1', 'protocol assignment'],
    ['192.0.0.9', 'protocol assignment'],
    ['192.0.0.170', 'protocol assignment'],
    ['192.0.2.1', 'documentation'],
    ['198.51.100.7', 'documentation'],
    ['203.0.113.9', 'documentation'],
    ['192.88.99.1', '6to4 relay'],
    ['198.18.0.1', 'benchmarking'],
    ['198.19.255.255', 'benchmarking'],
    ['224.0.0.1', 'multicast'],
    ['239.255.255.250', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['4294967295', 'broadcast'],
    // Other IPv6.
    ['[::]', 'unspecified'],
    ['[::ffff:0:0]', 'unspecified'],
    ['[::ffff:10.0.0.1]', 'private'],
    ['[::ffff:169.254.169.254]', 'link-local'],
    ['[64:ff9b::]', 'unspecified'],
    ['[64:ff9b::1]', 'this network'],
    ['[64:ff9b::10.0.0.1]', 'private'],
    ['[64:ff9b::c0a8:0]', 'private'],
    ['[64:ff9b:1::8.8.8.8]', 'local NAT64'],
    ['[64:ff9b:2::1]', 'reserved'],
    ['[64:ff9b::1:0:0:0]', 'reserved'],
    ['[::127.0.0.1]', 'IPv4-compatible'],
    ['[::8.8.8.8]', 'IPv4-compatible'],
    ['[::ffff:0:127.0.0.1]', 'IPv4-translated'],
    ['[2002:7f00:1::]', '6to4'],
    ['[2002:808:808::1]', '6to4'],
    ['[2001::1]', 'Teredo'],
    ['[2001:0:4136:e378:8000:63bf:3fff:fdd2]', 'Teredo'],
    ['[2001:1::1]', 'protocol assignment'],
    ['[2001:2::1]', 'benchmarking'],
    ['[2001:20::1]', 'ORCHID'],
    ['[2001:db8::1]', 'documentation'],
    ['[3fff:fff::1]', 'documentation'],
    ['[fc00::1]', 'unique local'],
    ['[fd00:ec2::254]', 'unique local'],
    ['[fe80::1]', 'link-local'],
    ['[fe80::5efe:10.0.0.1]', 'link-local'],
    ['[febf:ffff::1]', 'link-local'],
    ['[fec0::1]', 'site-local'],
    ['[ff02::1]', 'multicast'],
    ['[100::1]', 'discard'],
    ['[100:0:0:1::1]', 'dummy prefix'],
    ['[5f00::1]', 'segment routing'],
    ['[4000::1]', 'reserved'],
    ['[1fff::1]', 'reserved'],
  ])('%s: %s', (form, reason) => {
    expect(reasonOfHost(form)).toBe(reason);
  });

  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '134744072',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '169.253.255.255',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.1',
    '192.31.196.1',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '[2606:4700::1111]',
    '[2001:200::1]',
    '[2001:4860:4860::8888]',
    '[2003::1]',
    '[2a00:1450:4001::5efe:a00:1]',
    '[3ffe::1]',
    '[::ffff:8.8.8.8]',
    '[::ffff:808:808]',
    '[64:ff9b::808:808]',
    '[64:ff9b::8.8.8.8]',
  ])('%s is public', (form) => {
    expect(reasonOfHost(form)).toBeNull();
  });

  it.each(['fe80::1%eth0', 'fe80::1%25eth0', '2606:4700::1111%1', '::1%lo'])('%s has a zone', (address) => {
    expect(nonPublicReason(address)).toBe('an address with a zone');
  });

  it.each(['', 'example.org', '127.1', '0177.0.0.1', '2130706433', '[::1]', '8.8.8.8 ', '8.8.8.8/32', '1.2.3.256'])(
    '%j is none as addresses are written',
    (address) => {
      expect(nonPublicReason(address)).toBe('not an IP address');
    },
  );

  it.each([
    ['[::1]', '::1'],
    ['127.0.0.1', '127.0.0.1'],
    ['127.0.0.1.', '127.0.0.1'],
    ['[2606:4700::1111]', '2606:4700::1111'],
    ['example.org', null],
    ['127.0.0.1.example.org', null],
    ['localhost', null],
    ['', null],
  ])('hostAddress of %s is %s', (hostname, address) => {
    expect(hostAddress(hostname)).toBe(address);
  });
});

describe('isLocalName', () => {
  it.each([
    'localhost',
    'LOCALHOST',
    'localhost.',
    'localhost..',
    'a.b.localhost',
    'printer.local',
    'metadata.google.internal',
    'metadata.google.internal.',
    'nas.home.arpa',
    'home.arpa',
    'localhost.localdomain',
    'localhost6.localdomain6',
    'ip6-localhost',
    'ip6-loopback',
    'redis',
    'wiki.corp',
    'router.lan',
    'unit.test',
  ])('%s', (name) => {
    expect(isLocalName(name)).toBe(true);
  });

  it.each([
    'example.org',
    'www.example.org.',
    'localhost.example.org',
    'local.example.org',
    'mylocalhost.org',
    'home.arpa.example.org',
    'arpa.example',
    'example.home-arpa.org',
    '127.0.0.1',
    '[::1]',
    '',
    '.',
  ])('not %j', (name) => {
    expect(isLocalName(name)).toBe(false);
  });
});
