# Both programs from one build: `--target admin` or `--target delivery`.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q -DskipTests -Pimage -pl cms-admin-api,cms-delivery-api -am package
# The JVM can keep what it learns of plain jars only.
RUN java -Djarmode=tools -jar cms-delivery-api/target/image/*-exec.jar extract --destination delivery

FROM eclipse-temurin:25-jre AS program
# curl asks the programs for their health; the base image has nothing that could.
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 cms \
    && install -d -o cms -g cms /data
WORKDIR /opt/cms
ENV CMS_DATA_DIR=/data

FROM program AS admin
COPY --from=build /source/cms-admin-api/target/*-exec.jar program.jar
USER cms
EXPOSE 8081
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "--enable-native-access=ALL-UNNAMED", \
    "--sun-misc-unsafe-memory-access=allow", "-jar", "program.jar"]

FROM program AS delivery
COPY --from=build /source/docker/delivery.options /source/docker/train-delivery.sh ./
COPY --from=build /source/delivery/ ./
RUN mv cms-delivery-api-*.jar delivery.jar && ./train-delivery.sh /opt/cms/delivery.jar delivery.options 8080
USER cms
EXPOSE 8080
ENTRYPOINT ["java", "@delivery.options", "-XX:AOTCache=/opt/cms/delivery.aot", "-jar", "/opt/cms/delivery.jar"]
