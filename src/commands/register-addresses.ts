import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { VERSIONS_FOLDER } from '../content/identity.ts';
import {
	DECOY_PAGE,
	REGISTER_FILE,
	adviseOn,
	extendRegister,
	findDrift,
	parseRegister,
	readRegister,
} from '../model/addresses.ts';
import { readMeanings } from '../publish/meanings.ts';
import { readPages } from '../publish/read-pages.ts';

// Adds the addresses of the built site to the register, each with what it stands for. An address once registered is never
// taken out, and keeps the words it was registered with until somebody accepts others: `--reworded` accepts all that kept
// half of their words, `--accept <address>` one of any, and `--accept '#id'` an id on every page.
const TOLD = 20;
const { reworded, accept } = parseArgs({
	options: { reworded: { type: 'boolean', default: false }, accept: { type: 'string', multiple: true, default: [] } },
}).values;

const before = readFileSync(REGISTER_FILE, 'utf8');
const present = readPages('dist')
	.filter(({ file }) => file !== DECOY_PAGE && !file.startsWith(`${VERSIONS_FOLDER}/`))
	.flatMap(({ file, html }) => readMeanings(file, html));
const drift = findDrift(readRegister(before), present);
const accepted = drift.filter(
	({ address, kind }) =>
		(reworded && kind === 'reworded') ||
		accept.some((one) => one === address || (one[0] === '#' && address.endsWith(one))),
);
const names = new Set(accepted.map(({ address }) => address));
const after = extendRegister(before, present, (address) => names.has(address));
writeFileSync(REGISTER_FILE, after);
const added = parseRegister(after).length - parseRegister(before).length;
console.log(`${added} addresses added to ${REGISTER_FILE}, ${accepted.length} with new words.`);
const left = drift.filter(({ address }) => !names.has(address));
for (const one of left.slice(0, TOLD)) console.error(adviseOn(one));
if (left.length > TOLD) console.error(`… and ${left.length - TOLD} more.`);
if (left.length > 0) process.exitCode = 1;
