/** The site for nginx, as one file for its `http` block (Debian: /etc/nginx/sites-enabled/). */
import {
  caching,
  closedPolicy,
  contentTypes,
  paths,
  resourcePolicy,
  saving,
  siteHeaders,
} from '../headers.ts';

/** The configuration for pages that carry `policy`. */
export function nginxConfiguration(policy: string): string {
  const types = Object.entries(contentTypes).map(([ending, type]) => `    ${type} ${ending};`);
  const headers = Object.entries(siteHeaders).map(
    ([name, value]) => `  add_header ${name} "${value}" always;`,
  );
  return `# Generated from scripts/headers.ts by: npm run -s deploy:configurations. Do not edit.
# Replace waarheen.example, the certificate and the folder of the built site. Needs the modules gzip_static (built in)
# and brotli_static (Debian: libnginx-mod-http-brotli-static).

map $uri $waarheen_policy {
  default "${closedPolicy}";
  "~${paths.saved}" "${closedPolicy}";
  "~${paths.pages}" "${policy}";
}
map $uri $waarheen_disposition {
  default "";
  "~${paths.saved}" "${saving}";
}
map $uri $waarheen_cache {
  default "${caching.others}";
  "~${paths.lasting}" "${caching.lasting}";
  "~${paths.neverKept}" "${caching.neverKept}";
}
map $uri $waarheen_resource {
  default "${resourcePolicy.others}";
  "~${paths.open}" "${resourcePolicy.open}";
}

server {
  listen 80;
  listen [::]:80;
  server_name waarheen.example;
  access_log off;
  return 301 https://waarheen.example$uri;
}

server {
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name waarheen.example;
  ssl_certificate /etc/letsencrypt/live/waarheen.example/fullchain.pem;
  ssl_certificate_key /etc/letsencrypt/live/waarheen.example/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;

  root /srv/waarheen;
  index index.html;

  # Who visits is written down nowhere: an error of a request would name an address and a page.
  access_log off;
  log_not_found off;
  error_log /var/log/nginx/error.log emerg;
  server_tokens off;

  charset utf-8;
  types {
${types.join('\n')}
  }
  default_type application/octet-stream;

  # All headers stand here: one add_header in a location would drop the others there.
  add_header Content-Security-Policy $waarheen_policy always;
${headers.join('\n')}
  add_header Cross-Origin-Resource-Policy $waarheen_resource always;
  add_header Cache-Control $waarheen_cache always;
  add_header Content-Disposition $waarheen_disposition always;

  gzip off;
  gzip_static on;
  gzip_vary on;
  brotli_static on;
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 30s;
  client_max_body_size 1k;

  if ($request_method !~ ^(GET|HEAD)$) {
    return 405;
  }
  # "/over" becomes "/over/", on the host and port of the visitor.
  absolute_redirect off;
  error_page 404 /404.html;
  location / {
    try_files $uri $uri/ =404;
  }
  location ~ /(\\.(?!well-known/)|_headers$) {
    return 404;
  }
}
`;
}
