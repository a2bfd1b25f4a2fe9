"""Serves one version of a skin lesion model: GET /info, GET /health, POST /predict. A new version needs a restart."""

import logging
from contextlib import asynccontextmanager

from fastapi import FastAPI, File, HTTPException, Request, UploadFile
from PIL import UnidentifiedImageError

from served_model import CLASSES, ServedModel, load

log = logging.getLogger("uvicorn.error")


@asynccontextmanager
async def lifespan(app: FastAPI):
    app.state.model = None
    try:
        app.state.model = load()
        log.info("Serving %s", app.state.model.info)
    except FileNotFoundError as error:
        log.error("No model to serve (%s). Run the training DAG, or set MODEL_URI to models:/NAME/VERSION, then restart.", error)
    yield


app = FastAPI(title="Skin lesions", lifespan=lifespan)


def model_of(request: Request) -> ServedModel:
    """The loaded model; answers 503 while there is none."""
    if request.app.state.model is None:
        raise HTTPException(503, "No model is loaded: see the service's log for what to do.")
    return request.app.state.model


@app.get("/info")
def info(request: Request) -> dict:
    """Which model answers here: its name, version, run and uuid."""
    return model_of(request).info


@app.get("/health")
def health(request: Request) -> dict:
    """200 once a model is loaded."""
    model_of(request)
    return {"status": "ok"}


@app.post("/predict")
def predict(request: Request, file: UploadFile = File()) -> dict:
    """The class of one picture, with its probability and the version that answered."""
    model = model_of(request)
    try:
        probabilities = model.probabilities(file.file.read())
    except (UnidentifiedImageError, OSError) as error:
        raise HTTPException(422, f"{file.filename} is no picture that can be read: send a JPEG or PNG.") from error
    best = max(range(len(CLASSES)), key=probabilities.__getitem__)
    return {"prediction": CLASSES[best], "probability": probabilities[best], "model_version": model.info["model_version"]}
