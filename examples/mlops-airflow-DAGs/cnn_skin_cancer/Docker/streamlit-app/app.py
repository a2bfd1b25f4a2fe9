"""A page that sends a picture to the served model. SERVING_URL names the FastAPI service."""

import os

import requests
import streamlit as st

SERVING_URL = os.environ.get("SERVING_URL", "http://fastapi-serve-app")

st.title("Skin lesions")
try:
    served = requests.get(f"{SERVING_URL}/info", timeout=5)
    served.raise_for_status()
except requests.RequestException as error:
    st.error(f"The model service at {SERVING_URL} does not answer: {error}")
    st.stop()
st.caption("Model {model_name}, version {model_version}, run {run_id}".format(**served.json()))

picture = st.file_uploader("A picture of the lesion", type=["jpg", "jpeg", "png"])
if picture is not None:
    st.image(picture, width=256)
    answer = requests.post(f"{SERVING_URL}/predict", files={"file": (picture.name, picture.getvalue(), picture.type)}, timeout=30)
    if answer.ok:
        st.metric(answer.json()["prediction"], f"{answer.json()['probability']:.0%}")
    else:
        st.error(answer.json()["detail"])
