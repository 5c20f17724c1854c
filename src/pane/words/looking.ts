/** Said in place of what a long column holds until it has been looked through. */
export const LOOKING = "Looking through the list.";
