/**
 * ARIA roles of a table's elements, set as attributes: some browsers drop the roles of elements whose
 * `display` is changed.
 */
export const tableRoles = {
	table: 'table',
	group: 'rowgroup',
	row: 'row',
	cell: 'cell',
	column: 'columnheader',
	head: 'rowheader'
} as const;
