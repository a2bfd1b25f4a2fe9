/** The program behind `docker buildx`. */
import { goSource } from "./go.ts";

export const buildx = goSource("buildx", "github.com/docker/buildx", "0.30.1", "./cmd/buildx");
