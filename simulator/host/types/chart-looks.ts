import { hostType } from "../engine/host-object";
import type { Host } from "../host";
import { flagArgument, numberArgument, wordArgument } from "../targets";
import { colorArgument } from "./color";

/** A place in a chart that has one colour; null is "cleared". */
interface ColorTarget {
  readonly get: (host: Host) => string;
  readonly set: (color: string | null, host: Host) => void;
}

export const chartFill = hostType<keyof Excel.ChartFill>()<ColorTarget>({
  name: "ChartFill",
  calls: {
    setSolidColor: ({ set }, [color], host) => set(colorArgument(color), host),
    getSolidColor: ({ get }, _args, host) => get(host),
    clear: ({ set }, _args, host) => set(null, host),
  },
});

/** A line's colour. Its weight and pattern are taken but not kept: the model has no room for them. */
const lineMembers = {
  reads: { color: ({ get }: ColorTarget, host: Host) => get(host) },
  writes: {
    color: ({ set }: ColorTarget, value: unknown, host: Host) => set(colorArgument(value), host),
    weight: (_target: ColorTarget, value: unknown) => void numberArgument(value, 0),
    lineStyle: ({ set }: ColorTarget, value: unknown, host: Host) => {
      if (
        wordArgument(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Automatic"]) ===
        "None"
      )
        set(null, host);
    },
  },
  calls: { clear: ({ set }: ColorTarget, _args: readonly unknown[], host: Host) => set(null, host) },
};

export const chartLine = hostType<keyof Excel.ChartLineFormat>()<ColorTarget>({
  name: "ChartLineFormat",
  ...lineMembers,
});
export const chartBorder = hostType<keyof Excel.ChartBorder>()<ColorTarget>({
  name: "ChartBorder",
  ...lineMembers,
});

interface FontState {
  fontSize?: number;
  fontColor?: string;
  bold?: boolean;
}

interface FontTarget {
  readonly state: (host: Host) => FontState;
}

export const chartFont = hostType<keyof Excel.ChartFont>()<FontTarget>({
  name: "ChartFont",
  reads: {
    size: ({ state }, host) => state(host).fontSize ?? 10,
    color: ({ state }, host) => state(host).fontColor ?? "#595959",
    bold: ({ state }, host) => state(host).bold ?? false,
  },
  writes: {
    size: ({ state }, value, host) => void (state(host).fontSize = numberArgument(value, 1)),
    color: ({ state }, value, host) => void (state(host).fontColor = colorArgument(value)),
    bold: ({ state }, value, host) => void (state(host).bold = flagArgument(value)),
  },
});
