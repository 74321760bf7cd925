/** The site for Caddy. */
import { caching, closedPolicy, paths, resourcePolicy, saving, siteHeaders } from '../headers.ts';

/** The configuration for pages that carry `policy`. Caddy writes no access log unless asked. */
export function caddyConfiguration(policy: string): string {
  const headers = Object.entries(siteHeaders).map(([name, value]) => `      ${name} "${value}"`);
  return `# Generated from scripts/headers.ts by: npm run -s deploy:configurations. Do not edit.
# Replace waarheen.example and the folder of the built site.
{
  # Who visits is written down nowhere: an error of a request would name an address and a page.
  log {
    level PANIC
  }
}

waarheen.example {
  root * /srv/waarheen

  @pages path_regexp ${paths.pages}
  @files not path_regexp ${paths.pages}
  @lasting path_regexp ${paths.lasting}
  @neverKept path_regexp ${paths.neverKept}
  @saved path_regexp ${paths.saved}
  @open path_regexp ${paths.open}
  @hidden {
    path_regexp (/[.]|/_headers$)
    not path /.well-known/*
  }
  @writing not method GET HEAD

  route {
    header {
${headers.join('\n')}
      -Server
    }
    header Cross-Origin-Resource-Policy "${resourcePolicy.others}"
    header @open Cross-Origin-Resource-Policy "${resourcePolicy.open}"
    header Cache-Control "${caching.others}"
    header @lasting Cache-Control "${caching.lasting}"
    header @neverKept Cache-Control "${caching.neverKept}"
    header @files Content-Security-Policy "${closedPolicy}"
    header @pages Content-Security-Policy "${policy}"
    header @saved Content-Security-Policy "${closedPolicy}"
    header @saved Content-Disposition "${saving}"
    respond @writing 405
    error @hidden 404
    file_server {
      precompressed br gzip
    }
  }

  # An error starts without the headers above.
  handle_errors {
    rewrite * /404.html
    header {
${headers.join('\n')}
      Content-Security-Policy "${policy}"
      Cross-Origin-Resource-Policy "${resourcePolicy.others}"
      Cache-Control "${caching.others}"
      -Server
    }
    file_server {
      precompressed br gzip
    }
  }
}
`;
}
