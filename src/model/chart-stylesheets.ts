/** What single kinds of chart need beside the styles of all charts: files of `src/styles`. */
export const CHART_STYLESHEETS = ['chart-map', 'chart-panels'] as const;
export type ChartStylesheet = (typeof CHART_STYLESHEETS)[number];
