from airflow import DAG
<<<<<<< HEAD  # expect: python-syntax
x = 1
=======
x = 2
>>>>>>> other
