//! Writes the Kotlin, Python and Swift sources of amparo: `amparo-bindgen generate LIBRARY --language LANGUAGE --out-dir DIR`.

fn main() {
    uniffi::uniffi_bindgen_main();
}
