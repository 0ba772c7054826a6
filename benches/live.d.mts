/** What to measure, and how thoroughly. */
export interface Setting {
  /** How many times each subject takes its turn; its figure is their median. */
  readonly rounds: number;
  /** Who isn't to be measured. */
  readonly leftOut: readonly string[];
}

/** The comparison begins. */
export interface Start {
  readonly kind: "start";
  /** Whether code may be made at run time here. */
  readonly mayMakeCode: boolean;
  /** Who is compared. */
  readonly subjects: readonly string[];
}

/** A subject was loaded and its verdicts were checked, or it is left out. */
export interface Subject {
  readonly kind: "subject";
  readonly name: string;
  /** Of its package; empty for those of this repository. */
  readonly version: string;
  /** Whether it makes code at run time. */
  readonly makesCode: boolean;
  /** Answers to what was asked of it beside verdicts. */
  readonly abilities?: Readonly<Record<string, string>>;
  /** Why it isn't measured: it can't be loaded, or disagrees with the others. */
  readonly leftOut?: string;
}

export interface Workload {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** How many nanoseconds the unit is. */
  readonly scale: number;
  readonly cases: readonly string[];
}

/** What is going to be measured. */
export interface Plan {
  readonly kind: "plan";
  readonly workloads: readonly Workload[];
}

/** A case was measured. */
export interface Figures {
  readonly kind: "figures";
  readonly workload: string;
  readonly case: string;
  /** Nanoseconds an object, by subject. */
  readonly figures: Readonly<Record<string, number>>;
  /** Why there is no figure, by subject. */
  readonly absent: Readonly<Record<string, string>>;
}

export type Message = Start | Subject | Plan | Figures;

/** Loads the subjects, and checks that they agree. */
export function check(): AsyncGenerator<Start | Subject, void>;

/** Measures one case after the other: in another thread than the one that has checked. */
export function measure(setting: Setting): AsyncGenerator<Plan | Figures, void>;
