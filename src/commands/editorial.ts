import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-en-gb';
import { ContentError } from '../content/fault.ts';
import { readContentFiles } from '../content/read-files.ts';
import { editorialFaults, readEditorial } from '../editorial/editorial.ts';
import { LEFT_OUT_FILE, readLeftOut } from '../editorial/left-out.ts';
import { editorialReport } from '../editorial/report.ts';

// `npm run editorial`: how the text stands in balance, reading and provenance, and what is wrong in it. `npm test`
// refuses the same faults.
try {
	const editorial = readEditorial(readContentFiles(process.cwd()), dictionary);
	const leftOut = readLeftOut(readFileSync(LEFT_OUT_FILE, 'utf8'));
	if (leftOut.faults.length > 0) throw new ContentError(leftOut.faults);
	const faults = editorialFaults(editorial);
	console.log(
		editorialReport(
			editorial,
			faults,
			leftOut.records.map(({ value }) => value),
		),
	);
	if (Object.values(faults).flat().length > 0) process.exitCode = 1;
} catch (error) {
	if (!(error instanceof ContentError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
