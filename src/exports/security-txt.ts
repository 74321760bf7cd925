/** security.txt (RFC 9116): whom to tell about a weakness, until when this holds. */

/** The file. It holds for 300 days after the build, so that a site nobody builds any more says so. */
export function securityTxt(contact: string, address: string, buildDate: string): string {
  const expires = new Date(`${buildDate}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + 300);
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${address}/.well-known/security.txt`,
    '',
  ].join('\n');
}
