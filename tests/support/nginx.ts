/** nginx with the shipped configuration, on a port of this computer and without a certificate. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rootSite } from './sites.ts';
import { replaceAll, startServer, type WebServer } from './web-server.ts';

/** Starts it. */
export function startNginx(): Promise<WebServer> {
  return startServer(
    (port, folder) => {
      for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi', 'logs']) mkdirSync(join(folder, name));
      const shipped = replaceAll(readFileSync('deploy/nginx.conf', 'utf8'), [
        ['  listen 80;\n  listen [::]:80;\n', `  listen unix:${join(folder, 'redirect.sock')};\n`],
        ['  listen 443 ssl http2;\n  listen [::]:443 ssl http2;\n', `  listen 127.0.0.1:${port};\n`],
        ['  ssl_certificate /etc/letsencrypt/live/waarheen.example/fullchain.pem;\n', ''],
        ['  ssl_certificate_key /etc/letsencrypt/live/waarheen.example/privkey.pem;\n', ''],
        ['root /srv/waarheen;', `root ${resolve(rootSite.folder)};`],
        ['/var/log/nginx/', `${join(folder, 'logs')}/`],
      ]);
      return `include /etc/nginx/modules-enabled/*.conf;
user root;
daemon off;
worker_processes auto;
pid ${join(folder, 'pid')};
error_log ${join(folder, 'logs', 'start.log')} emerg;
events { worker_connections 1024; }
http {
  ${['client_body:body', 'proxy:proxy', 'fastcgi:fastcgi', 'uwsgi:uwsgi', 'scgi:scgi']
    .map((pair) => pair.split(':'))
    .map(([name, place]) => `${name}_temp_path ${join(folder, place ?? '')};`)
    .join('\n  ')}
${shipped}
}
`;
    },
    (file) => ['nginx', '-c', file],
  );
}
