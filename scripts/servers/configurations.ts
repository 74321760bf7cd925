/** All server configurations of a built site, from the policy that its pages carry and the one list of headers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagePolicy } from '../headers.ts';
import { apacheConfiguration } from './apache.ts';
import { caddyConfiguration } from './caddy.ts';
import { nginxConfiguration } from './nginx.ts';
import { headersFile } from './static-host.ts';

/** The configurations by file name. `base` is the sub-path of the site, without a trailing slash. */
export function configurationsOf(folder: string, base: string): Record<string, string> {
  const policy = pagePolicy(readFileSync(join(folder, 'index.html'), 'utf8'));
  return {
    ...placedConfigurations(policy, base),
    // A server of one's own gives the site its own name: these two are for the root of a host.
    'nginx.conf': nginxConfiguration(policy),
    Caddyfile: caddyConfiguration(policy),
  };
}

/** The two that lie in the built site itself. */
export function placedConfigurations(policy: string, base: string): Record<string, string> {
  return { '.htaccess': apacheConfiguration(policy, base), _headers: headersFile(policy, base) };
}
