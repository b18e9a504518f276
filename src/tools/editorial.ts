import dictionary from 'dictionary-en-gb';
import { ContentError } from '../engine/fault.ts';
import { readContentFiles } from '../engine/read-files.ts';
import { editorialFaults, readEditorial } from '../editorial/editorial.ts';
import { readLanguages } from '../languages/language-page.ts';
import { languageReport } from '../languages/language-report.ts';
import { editorialReport, formatTable } from '../editorial/report.ts';

// `npm run editorial`: how the text stands, and what is wrong in it, which `npm test` refuses too.
try {
	const files = readContentFiles(process.cwd());
	const editorial = readEditorial(files, dictionary);
	const faults = editorialFaults(editorial);
	console.log(`Other languages\n\n${formatTable(languageReport(readLanguages(files).pages, editorial.writing))}\n`);
	console.log(editorialReport(editorial, faults));
	if (Object.values(faults).flat().length > 0) process.exitCode = 1;
} catch (error) {
	if (!(error instanceof ContentError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
