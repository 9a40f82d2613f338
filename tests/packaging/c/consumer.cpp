// The same for C++.

#include <iostream>
#include <videosdk_api.hpp>

int main()
{
    videosdk::Emulator emulator;
    videosdk::Client client = emulator.client();
    vsdk_rooms_create_params params{};
    params.custom_room_id = "demo";
    if (client.call(vsdk_rooms_create_with, params).string("/customRoomId") == "demo") std::cout << "quickstart ok\n";
}
