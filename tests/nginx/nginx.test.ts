import { startNginx } from '../support/nginx.ts';
import { testServer } from '../support/server-promises.ts';

testServer(startNginx);
