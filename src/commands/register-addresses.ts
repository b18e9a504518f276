import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readPages } from '../publish/read-pages.ts';
import { DECOY_PAGE, REGISTER_FILE, extendRegister, parseRegister, permanentAddresses } from '../model/addresses.ts';

// Adds the addresses of the built site to the register. An address once registered is never taken out.
const REMARK = '# Every address this site has promised. `npm run addresses` adds new ones; none is ever taken out.\n';

const before = existsSync(REGISTER_FILE) ? readFileSync(REGISTER_FILE, 'utf8') : REMARK;
const pages = readPages('dist').filter(({ file }) => file !== DECOY_PAGE);
const after = extendRegister(before, pages.flatMap(permanentAddresses));
writeFileSync(REGISTER_FILE, after);
console.log(`${parseRegister(after).length - parseRegister(before).length} addresses added to ${REGISTER_FILE}.`);
