import type { SurveyDefinition } from "../../core/survey/survey-definition";
import { success } from "../../core/outcome";
import type { CommandGround } from "./command-ground";

/** The survey beside the audit: reading its export, and adding it. */
export interface SurveyCommands {
  readSurvey(): Promise<void>;
  writeSurvey(definition: SurveyDefinition): Promise<void>;
}

export function surveyCommands({ now, store, run, by, advance }: CommandGround): SurveyCommands {
  return {
    readSurvey: () =>
      run({
        task: "readSurvey",
        writes: false,
        async ask(token, signal) {
          const { surveyAsked, refittedSurvey } = await import(
            /* webpackChunkName: "survey" */ "../survey-asked"
          );
          const read = await now().readSurvey(surveyAsked(store.state()), advance(token, signal));
          return read.ok ? success(refittedSurvey(read.value, store.state().surveying)) : read;
        },
        result: (read) => ({ task: "readSurvey", ...read }),
      }),
    writeSurvey: (definition) =>
      run({
        task: "writeSurvey",
        writes: true,
        ask: (token, signal) => now().writeSurvey(definition, by(), advance(token, signal)),
        result: (made) => ({ task: "writeSurvey", made }),
      }),
  };
}
