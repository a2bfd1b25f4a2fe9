/** Which steps of a flow the repository's settings give no ground for. */
import type { Step } from "../kernel/action.ts";
import type { Host } from "../kernel/host.ts";

/** What a flow is handed: the inputs and sections that it decides by. */
export interface FlowContext {
  inputs: {
    readonly dag: string | undefined;
    readonly "airflow-url": string | undefined;
    readonly "mlflow-url": string | undefined;
  };
  config: {
    readonly gate: { readonly rules: readonly unknown[] };
    readonly validate: {
      readonly python?: string | undefined;
      readonly requirements?: string | undefined;
      readonly image?: string | undefined;
      readonly isolation: string;
    };
    readonly images: { readonly registry?: string | undefined };
    readonly sync: { readonly target?: string | undefined };
    readonly deploy: { readonly target?: string | undefined };
  };
  host: Host;
  step: Step;
}

/** For each step why it is left out; undefined when it is not. Half a sentence, as `Step.skip` wants it. */
export const grounds = ({ validate, images, sync, deploy }: FlowContext["config"]) => ({
  validation:
    validate.python || validate.requirements || validate.image
      ? undefined
      : "mlops.yml names no Airflow to import the DAGs in (validate.requirements, validate.python or validate.image)",
  images: images.registry ? undefined : "no registry is named (images.registry in mlops.yml, or the input registry)",
  sync: sync.target ? undefined : "mlops.yml does not say where Airflow takes its DAGs from (sync.target)",
  deployment: deploy.target ? undefined : "mlops.yml does not say where models are served (deploy.target)",
});
