import type { Area } from './area';
export function insertCells(_area: Area, _shift: 'Down' | 'Right'): void {}
export function deleteCells(_area: Area, _shift: 'Up' | 'Left'): void {}
