import { addLateWords } from "../explain";
import { changeExplanations } from "./change-explanations";

// For the screens that can meet these problems: they load this file, and the words are there.
addLateWords(changeExplanations);
