import type { Facts } from './facts.ts';
import { linkNumbers } from './telephone.ts';

/** The few numbers that stand at the foot of every page, on screens and on paper, as their records have them. */
export interface ShortHelp {
	/** The emergency number of the EU: `112`. */
	emergencyEu: string;
	/** And of the UK: `999`. */
	emergencyUk: string;
	/** The number of child helplines in many European countries: `116 111`. */
	helplineEurope: string;
	/** The UK's helpline for children: who answers, and the number. */
	helplineUk: { name: string; phone: string };
}

/**
 * Reads the numbers from the records of help.
 *
 * @throws if a record or its number is not there: no page may be without them
 */
export function readShortHelp({ helpCountries, helpInternational }: Facts): ShortHelp {
	const firstNumber = (id: string) =>
		linkNumbers(helpInternational.find((record) => record.id === id)?.text ?? '').find(({ href }) => href)?.text;
	const uk = helpCountries.find(({ id }) => id === 'united-kingdom');
	const numbers = {
		emergencyEu: firstNumber('h112'),
		emergencyUk: uk?.emergency?.number,
		helplineEurope: firstNumber('h116111-what'),
		helplineUk: uk?.helpline?.phone && { name: uk.helpline.name, phone: uk.helpline.phone },
	};
	for (const [name, number] of Object.entries(numbers))
		if (!number)
			throw new Error(
				`The help at the foot of every page lacks ${name}: give the records h112, h116111-what and united-kingdom in content/facts/help-*.yaml their number back, or change src/model/short-help.ts`,
			);
	return numbers as ShortHelp;
}
