/** The site for Apache, as a .htaccess in the folder of the built site. */
import {
  caching,
  closedPolicy,
  contentTypes,
  paths,
  resourcePolicy,
  saving,
  siteHeaders,
} from '../headers.ts';

/** The configuration for pages that carry `policy`, for a site that lives under `base` ("" or "/name"). */
export function apacheConfiguration(policy: string, base: string): string {
  const headers = Object.entries(siteHeaders).map(([name, value]) => `Header always set ${name} "${value}"`);
  const types = Object.entries(contentTypes).map(([ending, type]) => `AddType ${type} .${ending}`);
  /** A pattern as it looks after Apache has chosen the index page and the compressed copy. */
  const asChosen = (pattern: string) => pattern.replace(/^\^/, `^${base}`).replace(/\$$/, '([.](br|gz))?$');
  return `# Generated from scripts/headers.ts by: npm run -s deploy:configurations. Do not edit.
# Needs AllowOverride All and the modules dir, headers, mime, rewrite. This file cannot switch off the logs; put in the
# configuration of the server, so that no address and no page is written down:
#   CustomLog /dev/null common
#   ErrorLog /var/log/apache2/error.log
#   LogLevel emerg

Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash On
ErrorDocument 404 ${base}/404.html
AddDefaultCharset utf-8
FileETag MTime Size

${types.join('\n')}
RemoveLanguage .br
RemoveType .gz
AddEncoding br .br
AddEncoding gzip .gz

Header always set Content-Security-Policy "${closedPolicy}"
<FilesMatch "[.]html([.](br|gz))?$">
  Header always set Content-Security-Policy "${policy}"
  Header always set Content-Security-Policy "${closedPolicy}" "expr=%{REQUEST_URI} =~ m#${asChosen(paths.saved)}#"
</FilesMatch>
Header always set Content-Disposition "${saving}" "expr=%{REQUEST_URI} =~ m#${asChosen(paths.saved)}#"
${headers.join('\n')}
Header always set Cross-Origin-Resource-Policy "${resourcePolicy.others}" "expr=! %{REQUEST_URI} =~ m#${asChosen(paths.open)}#"
Header always set Cross-Origin-Resource-Policy "${resourcePolicy.open}" "expr=%{REQUEST_URI} =~ m#${asChosen(paths.open)}#"
Header always set Cache-Control "${caching.others}"
Header always set Cache-Control "${caching.lasting}" "expr=%{REQUEST_URI} =~ m#${asChosen(paths.lasting)}#"
Header always set Cache-Control "${caching.neverKept}" "expr=%{REQUEST_URI} =~ m#${asChosen(paths.neverKept)}#"
<FilesMatch "[.](${Object.keys(contentTypes).join('|')})([.](br|gz))?$">
  Header append Vary Accept-Encoding
</FilesMatch>

RewriteEngine On
RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$
RewriteRule ^ - [R=405,L]
RewriteRule (^|/)([.](?!well-known/)|_headers$) - [R=404,L]
RewriteCond %{REQUEST_FILENAME} -d
RewriteRule ^(.*/)?$ $1index.html
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{DOCUMENT_ROOT}${base}/$1.br -f
RewriteRule ^(.*[^/])$ $1.br [L]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{DOCUMENT_ROOT}${base}/$1.gz -f
RewriteRule ^(.*[^/])$ $1.gz [L]
`;
}
