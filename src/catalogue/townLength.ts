/** Letters that the names of towns have at least and at most: shorter ones are too often something else, longer ones get shortened. */
export const SHORTEST_TOWN = 5;
export const LONGEST_TOWN = 15;
