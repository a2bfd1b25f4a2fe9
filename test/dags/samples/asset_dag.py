# airflow: 3


from airflow.sdk import Asset, asset


@asset(schedule="@daily")
def raw():
    return 1


@asset(schedule=[raw, Asset("x")], dag_id="derived_dag")
def derived(context, raw):
    return 2


@asset.multi(schedule=None, outlets=[Asset("a"), Asset("b")])
def several():
    pass
