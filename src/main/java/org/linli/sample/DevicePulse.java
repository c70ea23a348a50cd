package org.linli.sample;

import java.time.Duration;
import org.linli.database.Job;
import org.linli.kiosk.Device;
import org.linli.kiosk.Devices;
import org.linli.kiosk.Heartbeats;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Speaks for the sample's devices, which stand nowhere, until somebody enrols one; all but the one that fell silent. */
@Configuration(proxyBeanMethods = false)
class DevicePulse {

    @Bean
    Job samplePulse(SampleLoader sample, Devices devices, Heartbeats heartbeats) {
        return new Job("sample-pulse", Duration.ofSeconds(60), () -> {
            if (sample.isSample()) {
                heartbeats.speakFor(devices.list().stream()
                        .filter(device -> device.sample() && device.inUse() && !device.code().equals(DeviceChapter.SILENT))
                        .map(Device::code).toList());
            }
        });
    }
}
