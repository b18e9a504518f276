/** Which fonts a browser finds on its machine: those that most readers have, by stand-ins, or nothing but DejaVu. */
export type MachineFonts = 'usual' | 'dejavu';

/**
 * The variables by which fontconfig, and so a browser on Linux and the like, sees these fonts alone, whatever the machine has.
 * Elsewhere they mean nothing: there, systems have the usual fonts.
 */
export function fontsEnv(fonts: MachineFonts): { FONTCONFIG_PATH: string; FONTCONFIG_FILE: string } {
	return { FONTCONFIG_PATH: import.meta.dirname, FONTCONFIG_FILE: `${fonts}.conf` };
}
