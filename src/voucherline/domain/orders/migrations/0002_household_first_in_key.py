"""The household stands first in the database key, so that the table can be spread over several machines."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("orders", "0001_initial")]

    operations = [
        migrations.RunSQL(
            "alter table orders_order drop constraint orders_order_pkey, add primary key (household_id, id)",
            "alter table orders_order drop constraint orders_order_pkey, add primary key (id)",
        ),
        migrations.RunSQL(
            "alter table orders_quota_year drop constraint orders_quota_year_pkey, add primary key (household_id, id)",
            "alter table orders_quota_year drop constraint orders_quota_year_pkey, add primary key (id)",
        ),
        migrations.RunSQL(
            "alter table orders_demand drop constraint orders_demand_pkey, add primary key (household_id, id)",
            "alter table orders_demand drop constraint orders_demand_pkey, add primary key (id)",
        ),
    ]
