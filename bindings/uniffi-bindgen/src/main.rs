//! Writes the Kotlin, Python and Swift sources of amparo: `uniffi-bindgen generate LIBRARY --language LANGUAGE --out-dir DIR`.

fn main() {
    uniffi::uniffi_bindgen_main();
}
