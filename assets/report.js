// @ts-check
// Filters and searches the researchers' report. The page reads whole without it.
