from airflow import DAG
print "hello"  # expect: python-syntax
